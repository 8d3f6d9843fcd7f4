package org.ccpor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ccpor.base.FileKind;
import org.ccpor.base.RecordSource;
import org.ccpor.base.sheet.Table;

/** The files of a package of public records. What is kept back has a folder of its own, so that it can be taken out whole. */
final class RecordsZip {
    static final String MARK = "SECURITY-SENSITIVE. For redaction review only, not for release.";

    private final Stationery stationery;
    private final RecordsCover cover;

    RecordsZip(Stationery stationery, RecordsCover cover) {
        this.stationery = stationery;
        this.cover = cover;
    }

    void write(RecordsPreview preview, List<Table> tables, List<RecordSource.Withheld> reviewed, OutputStream out)
            throws IOException {
        var zip = new ZipOutputStream(out);
        file(zip, "index.pdf", cover.paper(preview), FileKind.PDF);
        file(zip, "records.pdf", all(cover.title(), tables, ""), FileKind.PDF);
        for (var table : tables) {
            file(zip, table.name() + ".csv", all(table.title(), List.of(table), ""), FileKind.CSV);
        }
        if (!reviewed.isEmpty()) {
            var kept = reviewed.stream().map(RecordSource.Withheld::table).toList();
            file(zip, "withheld/withheld.pdf", all(cover.title() + ", withheld", kept, MARK), FileKind.PDF);
            for (var table : kept) {
                file(zip, "withheld/" + table.name() + ".csv", all(table.title(), List.of(table), MARK), FileKind.CSV);
            }
        }
        zip.finish();
    }

    private Paper all(String title, List<Table> tables, String marking) {
        return new Paper(
                "records",
                title,
                cover.under(),
                tables.stream()
                        .map(it -> new Paper.Part(
                                it.title(), "", it.headers(), it.rows(), "Nothing was recorded on these days."))
                        .toList(),
                stationery.made(),
                marking,
                true);
    }

    private static void file(ZipOutputStream zip, String name, Paper paper, FileKind kind) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        PaperFile.write(paper, kind, new Open(zip));
        zip.closeEntry();
    }

    /** What writes one file must not end the package. */
    private static final class Open extends java.io.FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
