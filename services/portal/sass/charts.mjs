// Writes charts.css of what our one plot uses of Charts.css, of our own few rules, and of a class for each size: the
// policy of our pages forbids the style attributes by which Charts.css is told sizes otherwise.
import { readFileSync, writeFileSync } from 'node:fs'

const used = readFileSync('charts/charts.min.css', 'utf8')
const own = readFileSync('charts-own.css', 'utf8').replace(/\s*\n\s*/g, '').replace(/\/\*.*?\*\//g, '')
const sizes = Array.from({ length: 101 }, (_, n) => `.t-s${n}{--size:${n / 100}}`).join('')
const licence = '/*! Charts.css 1.2.0, MIT, Copyright (c) 2020 Rami Yushuvaev */\n'
writeFileSync('../src/main/resources/META-INF/resources/assets/charts.css',
  licence + used.replace(/\/\*![\s\S]*?\*\//g, '') + own + sizes + '\n')
