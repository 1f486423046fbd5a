import { INK, NIGHT, OCHRE, PAPER, randomFrom, SEA, SHALLOW, SLATE, VERMILION } from '../plates.ts'
import { clouds, lamp, line, reflection, sea, ship, sky, stars, sun } from '../scenery.ts'
import { type Scene, scene } from './scene.ts'

/** Ships at work, instruments and what they measure. */
export const ocean: Record<string, Scene> = {
  'research-ship': scene(
    'A research ship on blue swell lowering an instrument on a wire over its side',
    (plates) => {
      sky(plates, 590, ['#79abb0', '#cbd8c2', '#f2e5c4'], [0.46, 0.03])
      clouds(
        plates,
        [
          [40, 130, 700],
          [860, 210, 640],
          [600, 400, 420],
        ],
        '#f6eedb',
        0.04,
      )
      sea(plates, 590, ['#5e9a9b', '#1d4a5e'], [0.34, 0.72], 91, 1.2)
      ship(plates, 'research', 820, 680, 2.5, '#253c5c', 0.9)
      plates.rect(300, 612, 980, 12, VERMILION, 0.2)
      reflection(plates, 820, 690, 980, 170, 0.84, 19)
      line(plates, 'M548 394V860', 3, PAPER, 0)
      plates.path('M534 856h28v54h-28z M528 866h40v8h-40z M528 890h40v8h-40z', OCHRE, 0.2)
    },
  ),
  buoy: scene('A round drifting buoy with a short antenna riding the crest of a swell', (plates) => {
    sky(plates, 520, ['#6ea6ae', '#d5dcc2', '#f4e4ba'], [0.48, 0.02])
    clouds(
      plates,
      [
        [820, 120, 720],
        [80, 260, 520],
      ],
      '#f6eedb',
      0.03,
    )
    sea(plates, 520, ['#5e9b9c', '#1b465b'], [0.34, 0.76], 101, 1.4)
    plates.path(
      'M-20 700C260 640 420 690 640 590C720 552 860 540 960 590C1180 700 1380 650 1620 720L1620 1010L-20 1010z',
      '#2b6675',
      plates.fade([
        [0, 0.34],
        [1, 0.84],
      ]),
    )
    plates.path(
      'M640 590C720 552 860 540 960 590C900 580 860 600 800 592C740 600 700 580 640 590z',
      PAPER,
      0.02,
    )
    line(plates, 'M806 330V200', 6)
    plates.ellipse(806, 196, 10, 10, VERMILION, 0.1)
    plates.ellipse(
      806,
      470,
      150,
      150,
      '#f0e6cf',
      plates.glow(
        [
          [0, 0.02],
          [0.6, 0.2],
          [1, 0.72],
        ],
        [0.34, 0.3, 0.8],
      ),
    )
    plates.path(
      'M658 446a150 150 0 0 0 2 58q146 44 292 0a150 150 0 0 0 2 -58q-148 40 -296 0z',
      VERMILION,
      plates.fade(
        [
          [0, 0.1],
          [1, 0.6],
        ],
        [0, 0, 1, 0],
      ),
    )
    plates.path('M786 330h40v22h-40z', INK, 0.94)
    plates.path(
      'M560 640C680 560 760 640 850 580C930 560 1010 620 1090 640C1000 690 640 700 560 640z',
      '#2b6675',
      0.5,
    )
    plates.path(
      'M600 626C690 580 760 640 850 590C920 576 980 616 1040 630C960 612 900 606 850 618C780 650 690 606 600 626z',
      PAPER,
      0.02,
    )
  }),
  'fleet-horizon': scene(
    'A line of eight ships on the horizon at first light, long swell in front',
    (plates) => {
      sky(plates, 600, ['#35506f', '#c99a86', '#f5ca8e'], [0.66, 0.02])
      clouds(
        plates,
        [
          [-60, 200, 820],
          [700, 130, 760],
          [560, 330, 560],
          [1100, 420, 520],
        ],
        '#e6a883',
        0.14,
      )
      sea(plates, 600, ['#dba97f', '#1d4560'], [0.18, 0.76], 111, 1.5)
      sun(plates, 1180, 560, 70, '#f7e1ad', 600, 24)
      const kinds = [
        'patrol',
        'training',
        'research',
        'patrol',
        'tender',
        'sealift',
        'patrol',
        'research',
      ] as const
      for (const [at, kind] of kinds.entries()) {
        const x = 120 + at * 196
        const y = 612 + ((at * 5) % 4) * 9
        ship(plates, kind, x, y, 0.34 + ((at * 7) % 5) * 0.06)
        reflection(plates, x, y + 3, 140, 50, 0.7, 120 + at)
      }
      ship(plates, 'patrol', 420, 800, 1.55)
      reflection(plates, 420, 808, 620, 150, 0.9, 140)
    },
  ),
  'relay-boats': scene(
    'Squid boats with bright lamps at night, thin arcs joining each to the next',
    (plates) => {
      sky(plates, 520, ['#121d36', '#26406a', '#54708c'], [0.9, 0.44])
      stars(plates, 430, 110, 28)
      sea(plates, 520, ['#3c5f80', '#0f1b33'], [0.5, 0.9], 121, 0.9)
      const boats = [
        [170, 560, 0.6],
        [420, 606, 0.8],
        [690, 570, 0.66],
        [930, 660, 1.1],
        [1190, 600, 0.84],
        [1430, 560, 0.62],
        [500, 830, 1.8],
        [1270, 860, 1.9],
      ] as const
      const random = randomFrom(66)
      for (const [at, [x, y, scale]] of boats.entries()) {
        const next = boats[at + 1]
        if (next && at < 5)
          plates.stroke(
            `M${x} ${y - 70 * scale}Q${(x + next[0]) / 2} ${Math.min(y, next[1]) - 210} ${next[0]} ${next[1] - 70 * next[2]}`,
            3.5,
            VERMILION,
            0,
            'stroke-dasharray="4 12"',
          )
        ship(plates, 'squid', x, y, scale, '#0c1529', 1)
        for (let bulb = 0; bulb < 6; bulb++)
          lamp(plates, x + (bulb - 2.5) * 24 * scale, y - 56 * scale, 6 * scale)
        let glints = ''
        for (let row = 0; row < 13; row++) {
          const w = (70 - row * 3) * scale * (0.4 + random())
          glints += `M${x - w + (random() - 0.5) * 30 * scale} ${y + 16 * scale + row * row * 0.8 * scale}q${w} ${-5 * scale} ${w * 2} 0q${-w} ${3} ${-w * 2} 0z`
        }
        plates.path(glints, '#f9dd9b', 0)
      }
    },
  ),
  'deep-profile': scene(
    'A cross-section of the ocean in layers from warm to cold, a float hanging deep below a ship',
    (plates) => {
      plates.rect(0, 0, 1600, 150, '#f1e4c4', 0.03)
      const layers = [
        '#e7b27c',
        '#e6c594',
        '#b7ccb6',
        '#86b4b0',
        '#5b959b',
        '#3b7184',
        '#2a5270',
        '#1e3a5a',
        '#16294a',
      ]
      for (const [at, colour] of layers.entries()) {
        const y = 150 + at * at * 7.4 + at * 34
        const dip = 30 + at * 13
        plates.path(
          `M-20 ${y}C300 ${y - dip * 0.4} 520 ${y + dip} 820 ${y + dip * 1.3}S1300 ${y - dip * 0.7} 1620 ${y - dip * 0.2}L1620 1010L-20 1010z`,
          colour,
          0.06 + at * 0.085,
        )
        plates.stroke(
          `M-20 ${y}C300 ${y - dip * 0.4} 520 ${y + dip} 820 ${y + dip * 1.3}S1300 ${y - dip * 0.7} 1620 ${y - dip * 0.2}`,
          2.5,
          at > 4 ? PAPER : INK,
          at > 4 ? 0 : 0.9,
        )
      }
      plates.path(
        'M-20 1010L-20 930C160 900 260 950 380 930C520 860 600 800 700 850C780 900 900 940 1040 920C1200 880 1320 940 1620 900L1620 1010z',
        '#3a3029',
        0.94,
      )
      ship(plates, 'research', 640, 154, 0.62)
      line(plates, 'M596 152V700', 2.4, PAPER, 0)
      plates.path('M584 690h24v70q-12 18 -24 0z', OCHRE, 0.06)
      for (let depth = 0; depth < 9; depth++)
        line(plates, `M1540 ${190 + depth * 90}h${depth % 2 === 0 ? 44 : 24}`, 4, PAPER, 0)
      line(plates, 'M1584 160V930', 3, PAPER, 0)
      for (const [x, y] of [
        [250, 420],
        [960, 520],
        [1180, 390],
        [1380, 640],
        [420, 600],
      ] as const) {
        plates.path(`M${x - 8} ${y}h16v44q-8 12 -16 0z M${x - 1.5} ${y - 26}h3v26h-3z`, PAPER, 0.02)
      }
    },
  ),
  'sound-chart': scene(
    'A week of ocean sound as a dark chart: bands of ship noise, showers of rain, whale calls as curves',
    (plates) => {
      plates.rect(
        0,
        0,
        1600,
        1000,
        '#13233f',
        plates.fade([
          [0, 0.94],
          [1, 0.6],
        ]),
      )
      const random = randomFrom(52)
      for (let day = 0; day < 7; day++) {
        const quiet = day === 6
        for (let band = 0; band < 26; band++) {
          const y = 930 - band * 15 - (band * band) / 6
          const w = 205
          const x = 60 + day * 212
          const strength = (1 - band / 30) * (quiet ? 0.5 : 0.8 + random() * 0.3)
          if (strength > 0.12)
            plates.path(
              `M${x} ${y}h${w}v${9 * strength + 1}h${-w}z`,
              band < 9 ? OCHRE : SHALLOW,
              Math.max(0, 0.7 - strength),
              `opacity="${Math.min(1, 0.25 + strength * 0.75).toFixed(2)}"`,
            )
        }
      }
      for (const [x, w] of [
        [330, 70],
        [880, 120],
        [1300, 46],
      ] as const) {
        let rain = ''
        for (let drop = 0; drop < w * 2.4; drop++)
          rain += `M${x + random() * w} ${120 + random() * 560}v${6 + random() * 20}h2.4v-20z`
        plates.path(rain, '#cfe0dd', 0)
      }
      for (let call = 0; call < 11; call++) {
        const x = 120 + call * 130 + random() * 40
        const y = 330 + random() * 190
        plates.stroke(`M${x} ${y}c16 -60 34 -70 50 -20s22 60 44 -8`, 5, VERMILION, 0)
        plates.stroke(`M${x} ${y - 62}c16 -50 34 -60 50 -16s22 50 44 -8`, 2.5, VERMILION, 0)
      }
      for (let day = 0; day <= 7; day++) line(plates, `M${54 + day * 212} 60V950`, 1.6, SLATE, 0.2)
      line(plates, 'M54 950H1546', 4, PAPER, 0)
      for (let tick = 0; tick < 29; tick++)
        line(plates, `M${54 + tick * 53} 950v${tick % 4 === 0 ? 26 : 12}`, 3, PAPER, 0)
      plates.stroke('M1326 70H1546V950', 3, PAPER, 0, 'stroke-dasharray="10 12"')
    },
  ),
  'pallet-plan': scene(
    'Working drawing of a relief pallet from four sides with measuring lines',
    (plates) => {
      plates.rect(0, 0, 1600, 1000, '#24456a', 0.42)
      const grid = Array.from(
        { length: 33 },
        (_, at) => `M${at * 50} 0V1000${at < 21 ? `M0 ${at * 50}H1600` : ''}`,
      ).join('')
      plates.stroke(grid, 1.4, '#54779a', 0.34)
      const pen = (d: string, width = 4) => plates.stroke(d, width, PAPER, 0)
      const side = (x: number, y: number, bays: number) => {
        pen(`M${x} ${y}h440v-300h-440zM${x} ${y}v46h440v-46M${x} ${y + 46}v18h440v-18`)
        for (let bay = 1; bay <= bays; bay++) pen(`M${x + (440 * bay) / (bays + 1)} ${y}v-300`, 2)
        pen(`M${x} ${y - 100}h440M${x} ${y - 200}h440`, 2)
        pen(`M${x + 50} ${y + 8}h120v30h-120zM${x + 270} ${y + 8}h120v30h-120z`, 3)
        plates.path(`M${x + 196} ${y - 300}h30v300h-30z`, VERMILION, 0.1)
        pen(`M${x} ${y + 96}h440M${x} ${y + 84}v24M${x + 440} ${y + 84}v24`, 2.5)
        pen(`M${x - 36} ${y + 64}v-364M${x - 48} ${y + 64}h24M${x - 48} ${y - 300}h24`, 2.5)
      }
      side(150, 400, 3)
      side(860, 400, 2)
      side(150, 850, 2)
      pen('M860 850h440v-300h-440zM860 700h440M1007 550v300M1153 550v300')
      pen('M890 580h88v90h-88zM1037 580h88v90h-88zM1183 580h88v90h-88z', 2)
      plates.path('M1058 550h30v300h-30z M860 688h440v26h-440z', VERMILION, 0.1)
      plates.path('M1400 560h150v190h-150z', PAPER, 0.02)
      plates.path('M1475 585q46 66 0 78q-46 -12 0 -78z', SEA, 0.4)
      plates.path('M1420 690h110v14h-110z', INK, 0.95)
      plates.path('M1420 716h44v14h-44z M1486 716h44v14h-44z', NIGHT, 0.9)
    },
  ),
}
