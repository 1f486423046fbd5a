import type { ReleaseSource } from '../source.ts'

/** Japanese versions, each a document of its own. Words first said in English are given as the office's translation. */
export const japaneseReleases: ReleaseSource[] = [
  {
    slug: 'office-opens-in-yokohama-ja',
    translationOf: 'office-opens-in-yokohama',
    language: 'ja',
    kind: 'news',
    number: '19-001',
    title: '太平洋コモンズ事務局が開所　職員31人、交信記録は一冊',
    summary: '日米両国は横浜に共同の事務局を開き、救難、災害救援、海洋と軌道の見守りを一つの部屋で始めた。',
    dateline: { place: '横浜', day: '2019-04-08' },
    at: '2019-04-08T03:30:00Z',
    topics: ['search-and-rescue', 'ocean-watch'],
    contacts: ['yokohama'],
    pictures: [{ picture: 'harbour-dawn', caption: '開所の朝、静まりかえる横浜港（2019年4月8日）' }],
    quotes: {
      kitabatake: { by: 'kitabatake', occasion: '事務局の開所、横浜' },
      budget: { by: 'kitabatake', occasion: '事務局の開所、横浜' },
      okerlund: { by: 'okerlund', occasion: '事務局の開所、横浜', translates: 'okerlund' },
    },
    body: `
日米両政府の職員31人が8日、横浜のフェリー切符売り場の二階にある四つの部屋に入り、海と宇宙の安全のための共同機関「{n:title|太平洋コモンズ事務局}」が業務を始めた。

事務局は船も航空機も衛星も持たない。演習を企画し、海洋と低軌道の状況図を共有し、船を持つ人々の電話番号を預かる。

「{q:kitabatake|海の事故が、どちらの担当かと尋ねてきたことは一度もありません。}」初代事務局長の北畠宗一はそう述べた。「{q:kitabatake|互いに尋ね合って四十分を失うのは、私たちのほうです。その四十分を取り戻すために、この事務局はあります。}」

最初の共有財産は一冊の交信記録である。この日から、遭難の交信は、先に聞いた側が、両方の言語で、同じ記録に書き込む。

演習部長のダナ・オカーランド大佐によると、最初の演習は7月にハワイ島ヒロ沖で行い、人と同じ浮き方をする人形12体を使う。

「{q:okerlund|終わったときに、数字が欲しいのです。}」とオカーランド大佐は言う。「{q:okerlund|何人見つけたか、何分かかったか、いると思った場所からどれだけ離れていたか。形容詞のある報告書は差し戻します。}」

経費は両政府が等分に負担する。初年度の予算は紙一枚の表裏に収まり、玄関に掲げてある。

「{q:budget|役所に二十六年おりましたが、予算の全体を一度に見たのは初めてです。}」と北畠は述べた。「{q:budget|お勧めします。椅子の数に目が行くようになります。}」
`,
  },
  {
    slug: 'relief-pallets-sasebo-ja',
    translationOf: 'relief-pallets-sasebo',
    language: 'ja',
    kind: 'news',
    number: '20-021',
    title: 'どちらの国のフォークリフトでも持ち上がるパレット',
    summary:
      '佐世保に集まった担当者が、救援パレットの寸法、重さ、ラベルを決めた。いちばん時間がかかったのはラベルだった。',
    dateline: { place: '佐世保', day: '2020-11-26' },
    at: '2020-11-27T01:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['yokohama'],
    pictures: [{ picture: 'cargo-quay', caption: '佐世保の岸壁で計量を待つ救援パレット（2020年11月25日）' }],
    quotes: {
      yarborough: { by: 'yarborough', occasion: '救援担当者会議、佐世保', translates: 'yarborough' },
      label: { by: 'yarborough', occasion: '救援担当者会議、佐世保', translates: 'label' },
      kitabatake: { by: 'kitabatake', occasion: '担当者会議の閉会、佐世保' },
    },
    body: `
四日間の会議と、切れたベルト二本と、一枚のシールをめぐる長い議論の末、日米の担当者は26日、共通の救援パレットに合意した。縦横110センチ、重さ680キロまで、四方からフォークを差し込める。

日米の救援物資は、担当者の多くが生まれる前から別々のパレットに載ってきた。小さな港では、同じ荷を船と岸壁で二度組むことになる。

「{q:yarborough|水なら一日半で海を渡せます。}」と救援計画主任のホリス・ヤーボロー少佐は言う。「{q:yarborough|そこで止まるのです。爪が穴に合わないという理由で。町長さんに穴の話をするのは、つらいものです。}」

## ラベル

木枠よりもシールが難しかった。薄暗がりで初めて見る人に、中身は何か、どちらが上か、待てる荷かどうかを伝えなければならない。会議は14の案を、救援物資を見たことのない港の清掃員に試してもらった。

1. 第1案は46語。最後まで読んだ人はいなかった。
2. 第9案は色分け。20人中2人が見分けられなかった。
3. 第14案は大きな絵が一つ、数字が一つ、つながった線か切れた線が一本。20人中19人が三秒で正しく読んだ。

「{q:label|二十人目は、水の絵がギターに見えると言いました。}」とヤーボロー少佐。「{q:label|そのとおりでした。ギターを直しました。}」

閉会にあたり、事務局長の北畠宗一が図面に署名した。「{q:kitabatake|これより長く、これより役に立たない文書に、ずいぶん名前を書いてきました。}」

図面は誰でも自由に写すことができる。
`,
  },
  {
    slug: 'watch-center-adds-night-desk-for-orbit-ja',
    translationOf: 'watch-center-adds-night-desk-for-orbit',
    language: 'ja',
    kind: 'news',
    number: '21-004',
    title: '監視センターに低軌道の夜間席　日米の分析官が並んで座る',
    summary: '3月3日から日米の分析官が一人ずつ夜を通して並び、衛星の持ち主に異常接近を知らせる。',
    dateline: { place: '鎌倉', day: '2021-03-03' },
    at: '2021-03-03T05:00:00Z',
    organization: 'watch',
    topics: ['orbit-watch'],
    contacts: ['yokohama'],
    pictures: [
      { picture: 'orbit-rings', caption: '夜間席が最初の一週間に追う90件の接近を描いた図（2021年3月3日）' },
    ],
    quotes: {
      tillery: {
        by: 'tillery',
        day: '2021-02-24',
        occasion: '夜間席の準備会合、鎌倉',
        translates: 'tillery',
      },
      opening: { by: 'tillery', occasion: '夜間席の開設、鎌倉', translates: 'opening' },
      kuramochi: { by: 'kuramochi', occasion: '夜間席の開設、鎌倉' },
    },
    body: `
一つの画面に向かって、椅子が二つ並ぶ。海洋・軌道監視センターが3日、鎌倉の旧郵便局に開いた夜間席はそれで全部である。午後6時から午前6時まで、日米の分析官が一人ずつ座り、何かに近づきすぎる衛星の持ち主に手紙を書く。

これまで両国は別々に警告を出していた。2020年には31件で食い違い、その差がすれ違いの距離そのものより大きいこともあった。

「{q:tillery|一つの穴について手紙が二通来て、通りの名前が違っていたら、人は手紙を読まなくなります。}」軌道班長だったマーカス・ティレリー中佐は2月24日の会合でそう語った。「{q:tillery|手紙は一通、通りは一つ。番地がわからなければ、わからないと書く。}」

ティレリーはその五日後に大佐に昇任し、いまはセンターの副センター長を務める。昇任しても番地の話は変わらない。警告には距離の幅がメートルで示され、次に計算し直す時刻が添えられる。

「{q:opening|細かく間違えるより、おおまかに正直でいたいのです。}」と開設の席で述べた。

二人の意見が分かれたときの決まりは、分析主任の倉持綾2等空佐が書いた。一行しかない。両方の数字を、両方の名前で送る。

「{q:kuramochi|二つの測定の中間は、測定ではありません。}」と倉持は言う。「{q:kuramochi|礼儀正しいだけです。}」

手紙は週に13通ほどになる見込みで、どの国の持ち主にも無料で送る。
`,
  },
  {
    slug: 'minamo-home-after-41-days-ja',
    translationOf: 'minamo-home-after-41-days',
    language: 'ja',
    kind: 'news',
    number: '22-009',
    title: '「みなも」41日ぶりに帰港　浮きを60個減らして',
    summary: '調査船は黒潮続流を11回横切り、水深5,880メートルの海水を持ち帰った。',
    dateline: { place: '横浜', day: '2022-05-19' },
    at: '2022-05-19T06:00:00Z',
    organization: 'ships',
    topics: ['science-voyages', 'ocean-watch'],
    contacts: ['science'],
    pictures: [
      {
        picture: 'research-ship',
        caption: '犬吠埼の東で左舷から採水器を下ろす調査船「みなも」（2022年5月2日）',
      },
    ],
    quotes: {
      brandt: { by: 'brandt', occasion: '「みなも」の帰港、横浜', translates: 'brandt' },
      claim: { by: 'brandt', occasion: '「みなも」の帰港、横浜', translates: 'claim' },
      bottle: { by: 'brandt', day: '2022-05-02', occasion: '「みなも」船上', translates: 'bottle' },
    },
    body: `
調査船「{n:title|みなも}」が19日、横浜に戻った。冷蔵庫には海水の瓶が1,140本、浮きを60個積んでいた棚は空だった。

41日間で、日本から太平洋へ流れ出る暖流、黒潮続流を11回横切った。横切るたびに浮きを五、六個ずつ置いてきた。浮きは深さ1キロを漂い、十日ごとに浮き上がって、どこにいたかを知らせる。

「{q:brandt|海流というと川を思い浮かべます。}」と主任海洋学者のノエラニ・ブラント博士は言う。「{q:brandt|十一回も横切ると、むしろ試合帰りの人混みです。立ち止まり、言い争い、街灯を回り、それでもみんな家に着く。}」

最も深い水は5月2日、5,880メートルから上がってきた。化学的に見て、この水が最後に空気に触れたのはおよそ900年前である。

「{q:bottle|丸窓にかざしても、何も見えませんでした。}」ブラント博士はその晩、船上で語った。「{q:bottle|そこが面白いのです。この水に起きたことはすべてこの中にあるのに、ただの一杯の水に見える。}」

この航海は、海流が北へ動いているかどうかを示すものでは**ない**。「{q:claim|一度の航海は、一枚の絵はがきです。}」と博士は念を押した。「{q:claim|アルバムができたら、また聞いてください。}」

観測値は7月までに共有の海洋状況図に載る。
`,
  },
  {
    slug: 'okerlund-becomes-director-ja',
    translationOf: 'okerlund-becomes-director',
    language: 'ja',
    kind: 'news',
    number: '23-007',
    title: 'オカーランド少将が事務局長に　捜索救難局長は水瀬海将補',
    summary: 'ダナ・オカーランド少将が二代目の事務局長に就いた。早坂みどりは首席救難調整官となる。',
    dateline: { place: '横浜', day: '2023-04-03' },
    at: '2023-04-03T03:00:00Z',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      { picture: 'harbour-dusk', caption: '引き継ぎの日の夕方、灯のともる横浜の海岸通り（2023年4月3日）' },
    ],
    quotes: {
      okerlund: { by: 'okerlund', occasion: '事務局長就任の日、横浜', translates: 'okerlund' },
      minase: { by: 'minase', occasion: '捜索救難局長就任の日' },
      hayasaka: { by: 'hayasaka', occasion: '首席救難調整官就任の日' },
    },
    people: ['kitabatake'],
    body: `
ダナ・オカーランド少将が3日、開所以来の事務局長だった北畠宗一の後を継いだ。

本人の希望で式はなかった。午前9時、居合わせた職員に前夜の交信記録を読み上げた。四分で終わった。

「{q:okerlund|この建物で、私たちの話でないものは、この記録だけです。}」とオカーランド少将は述べた。「{q:okerlund|毎日、自分たちの話でないことから始めたいのです。}」

4月1日付で次の異動もあった。

- 水瀬辰男海将補　捜索救難局長
- 早坂みどり（海上保安庁）　首席救難調整官。誰の許しも待たずに捜索を始める権限を持つ新しい職である。

「{q:minase|海では、見張りがよければ艦長は眠ってよいと申します。}」と水瀬海将補は語った。「{q:minase|見張りは早坂さんになりました。枕を買いました。}」

無線の席に11年いた早坂は、思われているほどの違いはないと言う。「{q:hayasaka|前から、すぐに始めていました。}」と早坂。「{q:hayasaka|金曜までは、始めてよいと言ってくれる人も探さなければならなかっただけです。}」
`,
  },
  {
    slug: 'statement-hoshimi-search-suspended-ja',
    translationOf: 'statement-hoshimi-search-suspended',
    language: 'ja',
    kind: 'statement',
    number: '23-018',
    title: 'ヨット「ほしみ」の捜索中断に関する声明',
    summary: '五日間、1万4200平方海里にわたる捜索の後、南鳥島の北で行方のわからない二人の捜索を中断する。',
    dateline: { place: '横浜', day: '2023-10-19' },
    at: '2023-10-19T10:30:00Z',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    boilerplate: null,
    quotes: {
      okerlund: { by: 'okerlund', occasion: '事務局長の声明', translates: 'okerlund' },
      hayasaka: { by: 'hayasaka', occasion: '記者の質問に答えて、横浜' },
    },
    body: `
太平洋コモンズ事務局のダナ・オカーランド事務局長（少将）は19日夕、横浜で次の声明を読み上げた。

> {q:okerlund|本日の日没をもって、ヨット「ほしみ」の新井さんご夫妻の捜索を中断しました。航空機五機と船七隻が、五日間、一万四千二百平方海里を捜しました。二日目に救命いかだを見つけました。お二人は見つかりませんでした。}

> {q:okerlund|皆さんにお伝えする前に、お嬢さんにお話ししました。確かなのですか、と尋ねられました。どこを捜したか、どう捜したかは確かです、それはすべてが確かだということとは違います、とお答えしました。}

> {q:okerlund|中断という言葉には意味があります。どなたかが何かを見かければ、私たちは出ます。}

早坂みどり首席救難調整官は、14日午後4時6分、定時の連絡がなかったことを受けて捜索を始めた。もっと早く始めていれば結果は違ったかと問われ、しばらく黙っていた。

「{q:hayasaka|四時に呼んでくださるはずでした。}」と早坂は言った。「{q:hayasaka|六分、待ちました。その六分のことは考え続けます。}」

北緯25度から29度、東経150度から156度の海域を通る船は、引き続き見張りをお願いしたい。
`,
  },
  {
    slug: 'minase-goes-ashore-ja',
    translationOf: 'minase-goes-ashore',
    language: 'ja',
    kind: 'news',
    number: '24-012',
    title: '水瀬海将補、39年で陸に上がる',
    summary: '水瀬辰男海将補が7月31日に退官する。育ててきた捜索救難局と、22歳で入った海上自衛隊を離れる。',
    dateline: { place: '横浜', day: '2024-07-30' },
    at: '2024-07-30T07:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    quotes: {
      minase: { by: 'minase', occasion: '送別、横浜' },
      rope: { by: 'minase', occasion: '送別、横浜' },
      okerlund: { by: 'okerlund', occasion: '送別、横浜', translates: 'okerlund' },
      quiroz: { by: 'quiroz', occasion: '送別、横浜', translates: 'quiroz' },
    },
    body: `
水瀬辰男海将補は、送別を朝6時10分にしてほしいと頼んだ。夜の当直と昼の当直が、ともに建物にいる時刻である。30日、120人ほどが階段に立っておにぎりを食べた。

海上自衛隊に39年、そのうち五年を太平洋コモンズ事務局で過ごし、31日に退官する。

「{q:minase|練習艦では週に一つずつ結び方を習い、不平を言いました。}」と水瀬海将補は語った。「{q:minase|四十年たって、三週目の結び目で、一人の方がヘリコプターの下に吊られていました。そのときはお名前も存じませんでした。よい週でした。}」

指揮した捜索のうち212件では全員が見つかった。それには触れず、見つからなかった17人の名前を読んだ。毎年、その日ごとにしてきたことである。

事務局長のダナ・オカーランド少将は、人形のオレンジ色の袖を贈った。最初の演習の12番のもので、五年近くたったこの5月、モロカイ島に流れ着いた。

「{q:okerlund|四年と九か月と、何日か。}」とオカーランド少将。「{q:okerlund|辰男はいつも、なくしたのではないと言っていました。演習が長引いているのだと。}」

後任が決まるまでは、救難運用主任のレナータ・キロス中佐が代わりを務める。「{q:quiroz|無線で声を荒らげたことは一度もありません。}」とキロス中佐は言う。「{q:quiroz|あの人が「お願いします」と言ったら、まずいときだとわかるのです。}」

水瀬海将補は一本のロープを残した。コーヒーの機械の横に掛かっている。待つ人は練習すること。

「{q:rope|退屈なところです。}」そう言って頭を下げた。「{q:rope|どうぞ、お楽しみください。}」
`,
    later: [
      {
        kind: 'correction',
        at: '2024-07-31T04:00:00Z',
        correction: {
          wrong: '人形12番が流れ着いた島を「ラナイ島」としていました。',
          right: '正しくは「モロカイ島」です。',
        },
        changes: [{ now: 'モロカイ島に流れ着いた', before: 'ラナイ島に流れ着いた' }],
      },
    ],
  },
  {
    slug: 'radios-that-pass-it-on-ja',
    translationOf: 'radios-that-pass-it-on',
    language: 'ja',
    kind: 'news',
    number: '25-004',
    title: '声を渡す無線機　岩手沖の140隻が互いの呼び出しを運ぶ',
    summary:
      '手のひらほどの中継器が、いか釣り船の救助の呼び出しを甲板から甲板へ、陸まで渡す。鉄塔も衛星もいらない。',
    dateline: { place: '宮古', day: '2025-03-13' },
    at: '2025-03-13T08:00:00Z',
    organization: 'signals',
    topics: ['communications', 'search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      { picture: 'relay-boats', caption: '中継無線機を試す宮古沖の漁場を照らすいか釣り船（2025年3月11日）' },
    ],
    quotes: {
      pruitt: { by: 'pruitt', occasion: '漁協の集会、宮古', translates: 'pruitt' },
      hayasaka: { by: 'hayasaka', occasion: '漁協の集会、宮古' },
      price: { by: 'pruitt', occasion: '漁協の集会、宮古', translates: 'price' },
      dumb: {
        by: 'pruitt',
        day: '2025-02-26',
        occasion: '共同通信研究所の工房、横須賀',
        translates: 'dumb',
      },
    },
    body: `
3月8日の夜、宮古の沖34海里で、いか釣り船の船長が、どうなるものかと赤いボタンを押した。呼び出しは隣の船へ、そのまた隣へと七つの甲板を渡り、11秒で港に届いた。捜索が始まった。船長は船団の一隻一隻に、名前を呼んで詫びた。

「{q:hayasaka|これまででいちばんよい誤報です、と申し上げました。}」と首席救難調整官の早坂みどりは言う。「{q:hayasaka|それから、正午にもう一度押してくださいとお願いしました。}」

1月から岩手の船140隻が中継器を積んでいる。聞いたことを一度だけ、隣に渡す。鉄塔も、月々の料金も、画面もない。

「{q:dumb|最初のものは賢かったのです。}」当時、現地設置主任だったダーネル・プルイット曹長は2月26日、工房でそう話した。「{q:dumb|道筋を選び、意見を持っていました。甲板を水で流すたびに倒れました。だから、わざと鈍くしました。聞く、言う、忘れる。}」

3月1日付で研究所の統括主任となったプルイットは、船団と19晩を海で過ごした。うち12晩は船酔いで、船長たちが表をつけていた。

「{q:pruitt|皆さんは四十年、いかを揚げてこられた。}」満員の集会で、プルイットは語った。「{q:pruitt|塩がどこから入るか教わりました。私は、いつだって接続部なんですと申しました。すると後ろの席のご婦人が、ではなぜ接続部があるのかと。そういうわけで、接続部はありません。}」

その人は網を繕う沢口さんである。中継器はいま、沢口さんの浮き玉と同じやり方で、継ぎ目なく固めて作る。

値段はおよそ6,800円。「{q:price|ちょっとした長靴の値段です。}」とプルイットは言う。「{q:price|甲板の仲間になら長靴を買うでしょう。これを買ってやってください。}」
`,
  },
  {
    slug: 'fact-sheet-wind-on-the-port-bow-ja',
    translationOf: 'fact-sheet-wind-on-the-port-bow',
    language: 'ja',
    kind: 'factSheet',
    number: '25-014',
    title: '資料：風は左前から　吊り上げ救助で小型船にお願いする五つのこと',
    summary: '風の向きを誤った資料25-013に代わるもの。吊り上げの乗員三組とかに漁の船長が確かめた。',
    dateline: { place: '横浜', day: '2025-07-10' },
    at: '2025-07-10T02:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'hoist-diagram',
        caption: '風を左前に受け、針路を保ってヘリコプターの下を走る小型船の図（2025年7月10日）',
      },
    ],
    quotes: {
      quiroz: {
        by: 'quiroz',
        occasion: '資料25-013の取り下げについて',
        translates: 'quiroz',
        delivery: 'written',
      },
      tsukioka: { by: 'tsukioka', occasion: '資料25-014に寄せて', delivery: 'written' },
    },
    body: `
前の資料は、風を右前から受けるようにと書いていた。これは誤りで、操縦士から船が見えなくなる。

「{q:quiroz|三人が読み、誰も模型を手にしていませんでした。}」と捜索救難局長のレナータ・キロス大佐は書く。「{q:quiroz|いまは模型を持って読みます。釧路のかに漁の船長、畠山さんが一日で気づいて電話をくださいました。夕食をごちそうしなければなりません。}」

## 五つのこと

1. **風は左前、およそ30度から。** 舵がきく範囲でいちばん遅く走る。吊り上げ機も、船を見る操縦士も、機体の右側にいる。
2. **針路を保つ。** 止まらない。音のほうへ曲がらない。
3. **甲板を空ける。** マストと竿は倒し、残りは縛る。
4. **フックは先に水につける。** 人を倒すほどの静電気を帯びている。
5. **ワイヤを船に結ばない。** 手で持つか、放す。

「{q:tsukioka|一つしかできないなら、針路を保ってください。}」と救難航空分遣隊長の月岡蓮2等海佐は書く。「{q:tsukioka|間違っている船の横なら飛べます。迷っている船の横は飛べません。}」

印刷して、信号紅炎と同じ場所に入れておいてください。
`,
  },
  {
    slug: 'kuramochi-codirector-of-watch-center-ja',
    translationOf: 'kuramochi-codirector-of-watch-center',
    language: 'ja',
    kind: 'news',
    number: '26-007',
    title: '倉持空将補、監視センターの共同センター長に',
    summary:
      '両方の数字を送るセンターの扉に、両方の名前が並んだ。倉持綾空将補がティレリー准将とともに率いる。',
    dateline: { place: '鎌倉', day: '2026-04-02' },
    at: '2026-04-02T04:00:00Z',
    organization: 'watch',
    topics: ['orbit-watch', 'ocean-watch'],
    contacts: ['yokohama'],
    pictures: [
      { picture: 'orbit-shells', caption: '低軌道の混み具合を層ごとに描いた図、鎌倉（2026年4月1日）' },
    ],
    quotes: {
      kuramochi: { by: 'kuramochi', occasion: '共同センター長就任の日、鎌倉' },
      before: { by: 'kuramochi', day: '2026-03-30', occasion: '副センター長として最後の会議' },
      tillery: { by: 'tillery', occasion: '共同センター長就任の日、鎌倉', translates: 'tillery' },
    },
    body: `
海洋・軌道監視センターは1日から、二人のセンター長を持つ。3月まで副センター長だった倉持綾が空将補に昇任し、マーカス・ティレリー准将とともに率いることになった。

この形は、倉持が2021年に夜間席のために書いた決まりに倣う。分析官の意見が分かれたら、両方の数字を、両方の名前で送る。

「{q:before|衛星の決まりを将官に当てはめるのは珍しいと言われました。}」まだ1等空佐だった3月30日、倉持は最後の会議でそう話した。「{q:before|違いを探しました。衛星のほうが、前もって知らせてくれます。}」

警告には二人が署名する。意見が違えば、違うことと、その幅を書く。1月からの試行では611通のうち14通だった。

「{q:tillery|十四回、私の数字の隣に彼女の数字を書いた紙が来ました。}」とティレリー准将は2日に語った。「{q:tillery|九回は彼女のほうが近かった。額に入れました。九回のほうではなく、紙のほうを。}」

倉持は星一つ上にあたるが、六年の間、それで議論に勝ったことはないという。

「{q:kuramochi|階級は、誰が答えるべきかを教えてくれます。}」と倉持空将補は述べた。「{q:kuramochi|物体がどこにあるかは、教えてくれません。}」
`,
  },
  {
    slug: 'lantern-ferry-26-last-two-hundred-meters-ja',
    translationOf: 'lantern-ferry-26-last-two-hundred-meters',
    language: 'ja',
    kind: 'news',
    number: '26-026',
    title: 'ランタン・フェリー26　道の上で11時間を縮める',
    summary:
      '救援パレットは船から戸口まで8時間。2022年は19時間だった。最後の200メートルは、鍵を預かる人たちが決めた。',
    dateline: { place: '那覇', day: '2026-10-02' },
    at: '2026-10-02T10:00:00Z',
    organization: 'relief',
    topics: ['disaster-relief'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'convoy-road',
        caption: '名護の北の海岸道路を救援パレットを積んで走る小型トラックの列（2026年9月30日）',
      },
    ],
    quotes: {
      yarborough: {
        by: 'yarborough',
        occasion: 'ランタン・フェリー26の閉会、那覇',
        translates: 'yarborough',
      },
      keys: { by: 'yarborough', occasion: 'ランタン・フェリー26の閉会、那覇', translates: 'keys' },
      radio: { by: 'pruitt', day: '2026-09-30', occasion: '演習中の名護で', translates: 'radio' },
      okerlund: { by: 'okerlund', occasion: 'ランタン・フェリー26の閉会、那覇', translates: 'okerlund' },
    },
    body: `
2022年、救援パレット340枚を那覇沖の船から島の北部の公民館に届けるのに19時間かかった。今週は同じ枚数を、同じ道で、8時間で届けた。

船が速くなったわけではない。縮めたのは、一枚の紙に名前の載った31人である。

「{q:keys|最後の二百メートルを、私たちが計画するのをやめました。}」と救援物流班長のホリス・ヤーボロー中佐は言う。「{q:keys|鍵は誰が持っているかを尋ね、その全員とお茶を飲み、お任せします、どの車がよいか教えてくださいと頼みました。お茶三十一杯。これまででいちばんの幕僚仕事です。}」

鍵を預かる人たちが変えたこと。

1. トラックは8トンではなく2トン。道は荷車のために作られた。
2. 正午には降ろさない。受け取る年寄りが昼寝をしている。
3. 奥では公民館ではなくお宮へ。公民館は水につかる。
4. 曲がり角で笛を吹く。地図には、架からなかった橋が載っている。

新しいC型のパレットには無線機が載る。200台が互いの声を渡し合い、電話の通じない六つの谷をつないだ。

「{q:radio|八十四歳の方が箱から出し、電源を入れ、私が老眼鏡を探しているうちに那覇を呼び出していました。}」共同通信研究所の統括主任、ダーネル・プルイット上級曹長は9月30日、名護で語った。「{q:radio|使い方をお教えしましょうかと聞いたら、あなたに教えましょうかと聞かれました。}」

340枚のうち三枚が行方知れずになり、二枚は2日の昼までに見つかった。残る一枚についてヤーボロー中佐は、「{q:yarborough|笛と水のパレットです。誰かのところにあります。聞こえたら、吹いてください。}」と呼びかけた。

事務局長のダナ・オカーランド中将は、報告書に数字を一つ加えるよう求めた。「{q:okerlund|お茶を書いてください。}」と中将は言った。「{q:okerlund|三十一杯で十一時間。これほどよい交換率は見たことがありません。}」
`,
  },
  {
    slug: 'tidewatch-26-finds-all-forty-ja',
    translationOf: 'tidewatch-26-finds-all-forty',
    language: 'ja',
    kind: 'news',
    number: '26-034',
    title: 'タイドウォッチ26、40体すべてを発見　網の下の二体が最初',
    summary: '行方不明なしで終わったのは初めて。最初の一報から救い上げまで平均29分、次の目標は20分。',
    dateline: { place: '横須賀', day: '2026-11-20' },
    at: '2026-11-20T05:00:00Z',
    organization: 'rescue',
    topics: ['search-and-rescue', 'ocean-watch', 'communications'],
    contacts: ['yokohama'],
    pictures: [
      {
        picture: 'rescue-dawn',
        caption: '大島の南、救難船「カイマナ」の上で帰途につく救難ヘリコプター（2026年11月18日）',
      },
      { picture: 'search-chart', caption: '各船の航跡と人形の発見場所を示した捜索図（2026年11月20日）' },
    ],
    quotes: {
      tsukioka: { by: 'tsukioka', day: '2026-11-18', occasion: '救難船「カイマナ」船上' },
      quiroz: { by: 'quiroz', occasion: 'タイドウォッチ26の検討会、横須賀', translates: 'quiroz' },
      hayasaka: { by: 'hayasaka', occasion: 'タイドウォッチ26の検討会、横須賀' },
      okerlund: { by: 'okerlund', occasion: 'タイドウォッチ26の検討会、横須賀', translates: 'okerlund' },
      minase: { by: 'minase', occasion: 'タイドウォッチ26の検討会、横須賀' },
    },
    people: ['brandt'],
    body: `
タイドウォッチ26の最後の人形は18日午前6時22分、大島の南で救難船「{n:title|カイマナ}」に引き揚げられた。フードに蟹が入っていた。これで40体すべてである。七年間で、行方不明を残さずに終わったのは初めてとなる。

11番と12番は、捨てられた漁網の下に置かれていた。昨年は偶然そうなり、二体とも見つからなかった。今年は16分で、最初に見つかった。体温を見るカメラと、それを高さ60メートルで運ぶ操縦士による。

「{q:tsukioka|カメラで見る網は、冷たいレースです。}」救難航空分遣隊長の月岡蓮2等海佐は18日、船上で語った。「{q:tsukioka|そこに、温かい編み目が二つありました。}」

{picture:search-chart}

## 時間を追って

20日、吉倉桟橋での検討会は報道に公開され、いつものように、うまくいかなかったことから始まった。

- 発信機の番号を昨年の台帳で調べた。**失った時間、3分。**
- 二機を同じ区域に向かわせた。**8分。**
- 漂流予測では大島沖の渦が逆に回っていた。ノエラニ・ブラント博士の浮きが正した。**11分。**
- 通訳が病気で、見張り員が代わった。**なし。** 六つの言葉を知っていた。

最初の一報から一人目を水から揚げるまでの平均は29分。2019年は71分だった。

「{q:quiroz|完璧だったとは書かないでください。}」と捜索救難局長のレナータ・キロス大佐は言う。「{q:quiroz|風に恵まれました。何時がそうだったかも示せます。何時だったかわかっていた、と書いてください。それが新しいのです。}」

いまではどの当直にも置かれる家族席は、協力者から118本の電話を受けた。最後の一本は、首席救難調整官の早坂みどりが自分で取った。

「{q:hayasaka|はい、こちらにいらっしゃいます、お茶を飲んでいらっしゃいます、と申し上げることができました。}」と早坂は話した。「{q:hayasaka|人形なのです。それでも少しのあいだ、受話器を置かなければなりませんでした。}」

事務局長のダナ・オカーランド中将の話は一分に満たなかった。

「{q:okerlund|七年前、十二のうち十一は端数の話ではないと言いました。}」と中将は述べた。「{q:okerlund|四十のうち四十も、勝利ではありません。基準です。}」そして次の数字を挙げた。「{q:okerlund|二十分。帰って、眠って、月曜から九分を探しましょう。}」

海技顧問の水瀬辰男は、執筆中の小さな本に何を加えるかと聞かれ、一本のロープを掲げた。「{q:minase|装備の章は削りました。}」と水瀬は言った。「{q:minase|いまはこうです。ロープは乾かしておくこと。隣にいるのが誰かを知っておくこと。}」
`,
  },
]
