import type { OfficialName, OfficialSource } from './source.ts'

/** Twelve people who do not exist, and the offices that they have held. */
export const officials: Record<OfficialName, OfficialSource> = {
  okerlund: {
    names: {
      family: { en: 'Okerlund', ja: 'オカーランド' },
      given: { en: 'Dana', ja: 'ダナ' },
      order: 'givenFirst',
    },
    portraitAlt:
      'Drawn portrait of a woman in navy uniform with fair, chin-length hair, looking straight ahead',
    biography: {
      en: 'Dana Okerlund went to sea from Duluth, Minnesota, where her father piloted ore boats. A navigator by training, she has led the office since April 2023. She returns reports that contain adjectives.',
      ja: 'ミネソタ州ダルース出身。父は鉱石運搬船の水先人。航海を専門とし、2023年4月から事務局を率いる。形容詞のある報告書は差し戻す。',
    },
    appointments: [
      {
        from: '2019-04-01',
        to: '2021-06-30',
        rank: 'usn-o6',
        post: { en: 'Chief of Exercises', ja: '演習部長' },
        organization: 'rescue',
      },
      {
        from: '2021-07-01',
        to: '2023-03-31',
        rank: 'usn-o7',
        post: { en: 'Director of Search and Rescue', ja: '捜索救難局長' },
        organization: 'rescue',
      },
      {
        from: '2023-04-01',
        to: '2026-07-31',
        rank: 'usn-o8',
        post: { en: 'Director', ja: '事務局長' },
        organization: 'pco',
      },
      { from: '2026-08-01', rank: 'usn-o9', post: { en: 'Director', ja: '事務局長' }, organization: 'pco' },
    ],
  },
  tillery: {
    names: {
      family: { en: 'Tillery', ja: 'ティレリー' },
      given: { en: 'Marcus', ja: 'マーカス' },
      order: 'givenFirst',
    },
    portraitAlt:
      'Drawn portrait of a man with close-cropped hair in a dark high-collared uniform, in three-quarter view',
    biography: {
      en: 'Marcus Tillery grew up in Alabama and has tracked things that fall since he was six. He began at the watch center as chief of a section of four and moved from the Air Force to the Space Force in 2021. He gives every distance as a range.',
      ja: 'アラバマ州出身。四人の班の班長として監視センターに加わり、2021年に空軍から宇宙軍へ移った。距離は必ず幅で示す。',
    },
    appointments: [
      {
        from: '2019-04-01',
        to: '2021-02-28',
        rank: 'usaf-o5',
        post: { en: 'Chief of the Orbit Section', ja: '軌道班長' },
        organization: 'watch',
      },
      {
        from: '2021-03-01',
        to: '2024-05-31',
        rank: 'ussf-o6',
        post: { en: 'Deputy Director', ja: '副センター長' },
        organization: 'watch',
      },
      {
        from: '2024-06-01',
        to: '2026-03-31',
        rank: 'ussf-o7',
        post: { en: 'Director', ja: 'センター長' },
        organization: 'watch',
      },
      {
        from: '2026-04-01',
        rank: 'ussf-o7',
        post: { en: 'Co-director', ja: '共同センター長' },
        organization: 'watch',
      },
    ],
  },
  quiroz: {
    names: {
      family: { en: 'Quiroz', ja: 'キロス' },
      given: { en: 'Renata', ja: 'レナータ' },
      order: 'givenFirst',
    },
    portraitAlt:
      'Drawn portrait of a woman in coast guard uniform, hair tied back, turned slightly to the left',
    biography: {
      en: 'Renata Quiroz, of Astoria, Oregon, was a rescue swimmer before she was an officer. She brought the family desk into the exercises and keeps a bad buckle on her own.',
      ja: 'オレゴン州アストリア出身。士官になる前は救難員として海に入った。演習に家族席を設けた人で、机には使えない留め具を一つ置いている。',
    },
    appointments: [
      {
        from: '2019-04-01',
        to: '2021-08-31',
        rank: 'uscg-o4',
        post: { en: 'Rescue Operations Officer', ja: '救難運用担当' },
        organization: 'rescue',
      },
      {
        from: '2021-09-01',
        to: '2025-04-30',
        rank: 'uscg-o5',
        post: { en: 'Chief of Rescue Operations', ja: '救難運用主任' },
        organization: 'rescue',
      },
      {
        from: '2025-05-01',
        rank: 'uscg-o6',
        post: { en: 'Director of Search and Rescue', ja: '捜索救難局長' },
        organization: 'rescue',
      },
    ],
  },
  pruitt: {
    names: {
      family: { en: 'Pruitt', ja: 'プルイット' },
      given: { en: 'Darnell', ja: 'ダーネル' },
      order: 'givenFirst',
    },
    portraitAlt: 'Drawn portrait of a man in air force uniform with glasses and a slight smile',
    biography: {
      en: 'Darnell Pruitt repairs radios. He has climbed masts on both sides of the Pacific since 2009, teaches soldering to anyone who stands still, and is seasick on everything smaller than a ferry.',
      ja: '無線機を直す人。2009年から太平洋の両岸で鉄塔に登り、立ち止まった人にはんだ付けを教える。フェリーより小さい船では必ず酔う。',
    },
    appointments: [
      {
        from: '2019-06-01',
        to: '2021-12-31',
        rank: 'usaf-e6',
        post: { en: 'Lead Technician', ja: '主任技術員' },
        organization: 'signals',
      },
      {
        from: '2022-01-01',
        to: '2025-02-28',
        rank: 'usaf-e7',
        post: { en: 'Chief of Field Installations', ja: '現地設置主任' },
        organization: 'signals',
      },
      {
        from: '2025-03-01',
        rank: 'usaf-e8',
        post: { en: 'Superintendent', ja: '統括主任' },
        organization: 'signals',
      },
    ],
  },
  yarborough: {
    names: {
      family: { en: 'Yarborough', ja: 'ヤーボロー' },
      given: { en: 'Hollis', ja: 'ホリス' },
      order: 'givenFirst',
    },
    portraitAlt:
      'Drawn portrait of a broad-shouldered man in army uniform, in three-quarter view to the right',
    biography: {
      en: 'Hollis Yarborough wrote the office’s relief playbook, left it in 2022 to teach logistics, and came back in 2024 to find his own questions in the margins. He was raised on a tobacco farm near Kinston, North Carolina.',
      ja: '救援の手引きを書き、2022年に離れて兵站を教え、2024年に戻ると余白に自分の問いが残っていた。ノースカロライナ州キンストン近くの農家の育ち。',
    },
    appointments: [
      {
        from: '2019-09-01',
        to: '2022-06-30',
        rank: 'usa-o4',
        post: { en: 'Chief of Relief Planning', ja: '救援計画主任' },
        organization: 'relief',
      },
      {
        from: '2024-07-01',
        rank: 'usa-o5',
        post: { en: 'Chief of the Relief Logistics Cell', ja: '救援物流班長' },
        organization: 'relief',
      },
    ],
  },
  brandt: {
    names: {
      family: { en: 'Brandt', ja: 'ブラント' },
      given: { en: 'Noelani', ja: 'ノエラニ' },
      order: 'givenFirst',
    },
    portraitAlt:
      'Drawn portrait of a woman with long hair over one shoulder and an open collar, turned to the right',
    biography: {
      en: 'Noelani Brandt, an oceanographer from Hilo, draws the shared ocean picture and the ring around every dot in it. She has spent more than 1,300 days at sea and answers for each figure that the office publishes.',
      ja: 'ヒロ生まれの海洋学者。共有の海洋状況図と、その点のまわりの輪を描く。海で過ごした日は1,300日を超える。事務局の出すすべての数字に責任を持つ。',
    },
    appointments: [
      {
        from: '2019-05-01',
        to: '2022-09-30',
        honorific: 'Dr.',
        post: { en: 'Lead Oceanographer', ja: '主任海洋学者' },
        organization: 'ships',
      },
      {
        from: '2022-10-01',
        honorific: 'Dr.',
        post: { en: 'Chief Scientist', ja: '首席科学官' },
        organization: 'pco',
      },
    ],
  },
  minase: {
    names: {
      family: { en: 'Minase', ja: '水瀬' },
      given: { en: 'Tatsuo', ja: '辰男' },
      order: 'familyFirst',
    },
    portraitAlt:
      'Drawn portrait of an older man with gray hair in a cardigan and tie, looking straight ahead',
    biography: {
      en: 'Minase Tatsuo served 39 years in the Japan Maritime Self-Defense Force and retired in 2024 as the office’s director of search and rescue. Since 2025 he has sat with people at the end of their watch and written down what they know.',
      ja: '海上自衛隊に39年勤め、2024年に捜索救難局長で退官した。2025年からは当直を終えた人の隣に座り、知っていることを書きとめている。',
    },
    appointments: [
      {
        from: '2019-04-01',
        to: '2021-06-30',
        rank: 'jmsdf-o6',
        post: { en: 'Deputy Chief of Exercises', ja: '演習副部長' },
        organization: 'rescue',
      },
      {
        from: '2021-07-01',
        to: '2023-03-31',
        rank: 'jmsdf-o8',
        post: { en: 'Deputy Director of Search and Rescue', ja: '捜索救難局次長' },
        organization: 'rescue',
      },
      {
        from: '2023-04-01',
        to: '2024-07-31',
        rank: 'jmsdf-o8',
        post: { en: 'Director of Search and Rescue', ja: '捜索救難局長' },
        organization: 'rescue',
      },
      {
        from: '2025-01-15',
        post: { en: 'Senior Adviser for Seamanship', ja: '海技顧問' },
        organization: 'council',
      },
    ],
  },
  kuramochi: {
    names: {
      family: { en: 'Kuramochi', ja: '倉持' },
      given: { en: 'Aya', ja: '綾' },
      order: 'familyFirst',
    },
    portraitAlt:
      'Drawn portrait of a woman in air force uniform with a straight fringe, looking straight ahead',
    biography: {
      en: 'Kuramochi Aya measured radio echoes from the upper air before she measured satellites. She wrote the one-line rule of the night desk: both numbers, both names. She joined the office from the Japan Air Self-Defense Force in 2020.',
      ja: '衛星の前は上層大気の電波反射を測っていた。夜間席の一行の決まり「両方の数字を、両方の名前で」を書いた。航空自衛隊から2020年に着任。',
    },
    appointments: [
      {
        from: '2020-04-01',
        to: '2023-07-31',
        rank: 'jasdf-o5',
        post: { en: 'Chief of Analysis', ja: '分析主任' },
        organization: 'watch',
      },
      {
        from: '2023-08-01',
        to: '2026-03-31',
        rank: 'jasdf-o6',
        post: { en: 'Deputy Director', ja: '副センター長' },
        organization: 'watch',
      },
      {
        from: '2026-04-01',
        rank: 'jasdf-o8',
        post: { en: 'Co-director', ja: '共同センター長' },
        organization: 'watch',
      },
    ],
  },
  tsukioka: {
    names: {
      family: { en: 'Tsukioka', ja: '月岡' },
      given: { en: 'Ren', ja: '蓮' },
      order: 'familyFirst',
    },
    portraitAlt: 'Drawn portrait of a young man in a flight suit with short dark hair, turned to the left',
    biography: {
      en: 'Tsukioka Ren has flown rescue helicopters since he was 25 and speaks, by the count of his crew chief, nine sentences an hour. He commands the Rescue Air Detachment of 44 people and three aircraft.',
      ja: '25歳から救難ヘリコプターに乗る。機上整備員の数えたところ、一時間に九つの文しか話さない。44人と三機の救難航空分遣隊を率いる。',
    },
    appointments: [
      {
        from: '2021-04-01',
        to: '2024-03-31',
        rank: 'jmsdf-o4',
        post: { en: 'Aircraft Commander', ja: '機長' },
        organization: 'detachment',
      },
      {
        from: '2024-04-01',
        rank: 'jmsdf-o5',
        post: { en: 'Commander of the Rescue Air Detachment', ja: '救難航空分遣隊長' },
        organization: 'detachment',
      },
    ],
  },
  hayasaka: {
    names: {
      family: { en: 'Hayasaka', ja: '早坂' },
      given: { en: 'Midori', ja: 'みどり' },
      order: 'familyFirst',
    },
    portraitAlt:
      'Drawn portrait of a woman with chin-length hair wearing a radio headset, turned to the right',
    biography: {
      en: 'Hayasaka Midori, of the Japan Coast Guard, has answered distress calls since 2012. As chief rescue coordinator she may begin a search without asking anyone, which, she says, she always did.',
      ja: '海上保安庁から着任。2012年から遭難の呼び出しに答えてきた。首席救難調整官として、誰の許しも待たずに捜索を始める権限を持つ。',
    },
    appointments: [
      {
        from: '2019-04-01',
        to: '2023-03-31',
        post: { en: 'Duty Coordinator', ja: '当直調整官' },
        organization: 'coordination',
      },
      {
        from: '2023-04-01',
        post: { en: 'Chief Rescue Coordinator', ja: '首席救難調整官' },
        organization: 'coordination',
      },
    ],
  },
  kitabatake: {
    names: {
      family: { en: 'Kitabatake', ja: '北畠' },
      given: { en: 'Soichi', ja: '宗一' },
      order: 'familyFirst',
    },
    portraitAlt:
      'Drawn portrait of an older man in a dark suit and round glasses, turned slightly to the right',
    biography: {
      en: 'Kitabatake Soichi spent 26 years in ministries before he opened the office in 2019 with 31 chairs and a budget on one sheet. Since October 2023 he chairs the Advisory Council.',
      ja: '役所に26年勤めた後、2019年に椅子31脚と紙一枚の予算で事務局を開いた。2023年10月から諮問会議の議長を務める。',
    },
    appointments: [
      { from: '2019-04-01', to: '2023-03-31', post: { en: 'Director', ja: '事務局長' }, organization: 'pco' },
      { from: '2023-10-01', post: { en: 'Chair', ja: '議長' }, organization: 'council' },
    ],
  },
  sugitani: {
    names: {
      family: { en: 'Sugitani', ja: '杉谷' },
      given: { en: 'Eri', ja: '絵里' },
      order: 'familyFirst',
    },
    portraitAlt:
      'Drawn portrait of a woman with hair pinned up and a scarf, looking straight ahead with a smile',
    biography: {
      en: 'Sugitani Eri taught geography in Kure before she began to put other people’s students on ships. She plans the office’s port visits and youth exchanges, and draws every seating plan herself.',
      ja: '呉で地理を教えた後、よその生徒を船に乗せるようになった。寄港と青少年交流を企画し、席順はすべて自分で決める。',
    },
    appointments: [
      {
        from: '2020-04-01',
        to: '2024-03-31',
        post: { en: 'Head of Youth Exchange', ja: '青少年交流主任' },
        organization: 'exchanges',
      },
      {
        from: '2024-04-01',
        post: { en: 'Director of Exchanges and Port Visits', ja: '交流・寄港室長' },
        organization: 'exchanges',
      },
    ],
  },
}
