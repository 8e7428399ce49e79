import type { Chart, ChartSeries } from './sheet-model.ts';

/**
 * The drawing part of a native chart: columns with a line over them on the same axes, which the writing library cannot
 * make. ECMA-376 part 1, 21.2; the order of the elements is that of its schema.
 */
export function chartPart(chart: Chart, language: 'nl' | 'en'): string {
  const columns = chart.columns.map((series, index) => columnSeries(series, index, chart));
  const line = lineSeries(chart.line, chart.columns.length, chart);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${language === 'nl' ? 'nl-NL' : 'en-GB'}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:title><c:tx><c:rich><a:bodyPr/>${paragraph(chart.title, 1200, true)}</c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...columns,
    '<c:gapWidth val="60"/><c:overlap val="0"/><c:axId val="111"/><c:axId val="112"/></c:barChart>',
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    line,
    '<c:marker val="1"/><c:axId val="111"/><c:axId val="112"/></c:lineChart>',
    categoryAxis,
    valueAxis(chart.valueFormat),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>',
    `<c:txPr><a:bodyPr/>${textStyle(1000, '474C54')}</c:txPr></c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    '</c:chartSpace>',
  ].join('');
}

const categoryAxis = [
  '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
  '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="1A1D21"/></a:solidFill></a:ln></c:spPr><c:txPr><a:bodyPr/>${textStyle(1000, '474C54')}</c:txPr>`,
  '<c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
].join('');

function valueAxis(format: string): string {
  return [
    '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E0DCD1"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/>${textStyle(1000, '474C54')}</c:txPr>`,
    '<c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
  ].join('');
}

function columnSeries(series: ChartSeries, index: number, chart: Chart): string {
  return [
    head(series, index),
    `<c:spPr><a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    data(series, chart),
    '</c:ser>',
  ].join('');
}

function lineSeries(series: ChartSeries, index: number, chart: Chart): string {
  const stroke = `<a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill>`;
  return [
    head(series, index),
    `<c:spPr><a:ln w="22225" cap="rnd">${stroke}<a:round/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="15875">${stroke}</a:ln></c:spPr></c:marker>`,
    data(series, chart),
    '<c:smooth val="0"/></c:ser>',
  ].join('');
}

function head({ name }: ChartSeries, index: number): string {
  const cached = `<c:strCache><c:ptCount val="1"/>${point(0, name.cached[0] ?? '')}</c:strCache>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escaped(name.range)}</c:f>${cached}</c:strRef></c:tx>`;
}

function data({ values }: ChartSeries, { categories, valueFormat }: Chart): string {
  const names = categories.cached.map((name, index) => point(index, name)).join('');
  const amounts = values.cached.map((amount, index) => point(index, String(amount))).join('');
  return [
    `<c:cat><c:strRef><c:f>${escaped(categories.range)}</c:f><c:strCache><c:ptCount val="${categories.cached.length}"/>${names}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escaped(values.range)}</c:f><c:numCache><c:formatCode>${escaped(valueFormat)}</c:formatCode>`,
    `<c:ptCount val="${values.cached.length}"/>${amounts}</c:numCache></c:numRef></c:val>`,
  ].join('');
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escaped(value)}</c:v></c:pt>`;
}

function paragraph(text: string, size: number, isBold: boolean): string {
  const weight = isBold ? 1 : 0;
  const fill = '<a:solidFill><a:srgbClr val="1A1D21"/></a:solidFill>';
  return `<a:p><a:pPr><a:defRPr sz="${size}" b="${weight}">${fill}</a:defRPr></a:pPr><a:r><a:rPr sz="${size}" b="${weight}">${fill}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p>`;
}

function textStyle(size: number, color: string): string {
  return `<a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
