/** An invented release in the shape of real ones: title printed twice, split quotations, a name in marks. */
export const SAMPLE_TEXT = `Harbour Agency, Tern Coast Open First Tide Talks

Harbour Agency, Tern Coast Open First Tide Talks

U.S. Coast Guard deputy chief of harbour operations, charts, buoys and moorings, Vice Adm. Orla P. Quillfeather, recently opened the first-ever Tide Talks with the Tern Coast.

“The Tide Talks carry our old friendship out onto the water,” emphasized the commander of Tern Coast Harbour Command, Rear Adm. Bartholomew J. Wickersley, who hosted the event. “With these talks and the working groups to follow, we can chart a safe course for every harbour.”

The talks serve as a model of the friendship’s commitment to safe harbours.

“It’s a good week to talk about tides,” said Wickersley. “This forum lets us draw new charts with friends, and keep the old ones dry.”

The agency’s “Chart to Share” line of effort drives the work.

“These talks show how two small coasts can work together,” Wickersley explained. “I’m grateful for our friends and proud of our charts.”
`
