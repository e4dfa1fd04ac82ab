// The parts of a workbook as an office program writes it: a chart, a picture in a cell, a validation, a rule, somebody's note.
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const related = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${relations}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const officeParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${sheets}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheets}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheets}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheets}.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="${sheets}.comments+xml"/></Types>`,
  "_rels/.rels": related([["rId1", `${types}/officeDocument`, "xl/workbook.xml"]]),
  "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${types}"><bookViews><workbookView xWindow="0" activeTab="0"/></bookViews><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/><sheet name="附表" sheetId="4" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">自评表!$1:$1</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": related([
    ["rId1", `${types}/worksheet`, "worksheets/sheet1.xml"],
    ["rId2", `${types}/worksheet`, "/xl/worksheets/sheet2.xml"],
    ["rId3", `${types}/styles`, "styles.xml"],
    ["rId4", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml"],
  ]),
  "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`,
  "xl/worksheets/sheet1.xml": `${declaration}<worksheet xmlns="${main}" xmlns:r="${types}"><sheetPr/><dimension ref="A1:C9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews><cols><col min="2" max="2" width="33.5" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1" t="inlineStr"><is><t>金额</t></is></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>养老&lt;助餐&gt;</t></is></c><c r="B2" s="1"><v>12.3</v></c></row><row r="7"><c r="A7"><f>_xlfn.DISPIMG("ID_1",1)</f><v>0</v></c><c r="B7" s="1"><f>B2*2</f><v>24.6</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells><conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>100</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C2:C9"><formula1>"优,良"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{x}"/></extLst></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": related([
    ["rId1", `${types}/drawing`, "../drawings/drawing1.xml"],
    ["rId2", `${types}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
    ["rId3", `${types}/comments`, "../comments1.xml"],
  ]),
  "xl/worksheets/sheet2.xml": `${declaration}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  "xl/comments1.xml": `${declaration}<comments xmlns="${main}"><authors><author>张科</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>请财务科核对</t></r></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  "xl/drawings/drawing1.xml": `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><!-- chart --></xdr:wsDr>`,
  "xl/charts/chart1.xml": `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
  "xl/cellimages.xml": `${declaration}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
};
