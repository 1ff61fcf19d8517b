import { crc32 } from "node:zlib"

type Content = string | { readonly compressed: Buffer; readonly announced: number }

/** An archive (ZIP) with these files, which may announce another size than they have. */
export function archive(files: Readonly<Record<string, Content>>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  for (const [path, content] of Object.entries(files)) {
    const start = bodies.reduce((sum, { length }) => sum + length, 0)
    const bytes = typeof content === "string" ? Buffer.from(content) : content.compressed
    const announced = typeof content === "string" ? bytes.length : content.announced
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(typeof content === "string" ? 0 : 8, 4)
    header.writeUInt32LE(crc32(bytes), 10)
    header.writeUInt32LE(bytes.length, 14)
    header.writeUInt32LE(announced, 18)
    header.writeUInt16LE(path.length, 22)
    bodies.push(Buffer.from("PK\u0003\u0004"), header, Buffer.from(path), bytes)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(start, 10)
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), header, place, Buffer.from(path))
  }
  const [body, list] = [Buffer.concat(bodies), Buffer.concat(directory)]
  const end = Buffer.alloc(22)
  end.write("PK\u0005\u0006")
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, list, end])
}

const named = (name: string) => `<c r="A1" t="inlineStr"><is><t>${name}</t></is></c>`

/** A workbook of one column, written by hand: the cells of its second row, then other rows. */
export function workbook(cells: string, rows = ""): Buffer {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  return archive({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1">${named("Nom")}</row><row r="2">${cells}</row>${rows}</sheetData></worksheet>`,
  })
}
