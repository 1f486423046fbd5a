/**
 * The card's one script. It tells the page that frames the card how high the card is, in the messages that WordPress
 * understands (`wp-embed.js`), and needs no storage, cookie or origin: the frame is sandboxed.
 * The secret is the last `secret=` of the fragment, since a host may add its own behind one that stands there.
 * Height goes out at once, after every change of size, and whenever the host says `ready`, which it may do late; not
 * while the frame is not laid out, when a card without width would claim to be 10,000 pixels high.
 * A link cannot open by itself in a sandbox, so the host is asked; without a secret there is no one to ask.
 */
export const CARD_SCRIPT =
  '(()=>{let d=document.documentElement,p=parent,s=/.*secret=([a-z\\d]+)/i.exec(location.hash)?.[1],' +
  "t=(message,value)=>p.postMessage({message,value,secret:s},'*')," +
  "h=()=>innerWidth&&t('height',Math.ceil(d.getBoundingClientRect().height));" +
  'if(s&&p!=self){h();new ResizeObserver(h).observe(d);onload=onresize=h;' +
  "onmessage=e=>e.source==p&&e.data?.message=='ready'&&e.data.secret==s&&h();" +
  "onclick=e=>{let a=e.target.closest('a');a&&(e.preventDefault(),t('link',a.href))}}})()"
