package org.ccpor.base.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes tables so that no spreadsheet takes a text for a formula. */
public final class SheetWriter {
    private static final int WIDTH = 22;

    private SheetWriter() {}

    /** CSV in UTF-8 with the mark by which Excel knows it. */
    public static void csv(OutputStream to, List<String> headers, Stream<List<String>> rows) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        try (rows) {
            var printer = new CSVPrinter(out, CSVFormat.EXCEL);
            printer.printRecord(headers);
            for (var row : (Iterable<List<String>>) rows::iterator) {
                printer.printRecord(row.stream().map(SafeText::write));
            }
            printer.flush();
        }
    }

    /** A workbook of one sheet; every cell is text. */
    public static void xlsx(OutputStream to, String title, List<String> headers, Stream<List<String>> rows)
            throws IOException {
        try (rows;
                var book = new Workbook(to, "Deployment Board", "1.0")) {
            var sheet = book.newWorksheet(title);
            for (var i = 0; i < headers.size(); i++) {
                sheet.value(0, i, headers.get(i));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTH);
            }
            sheet.freezePane(0, 1);
            var line = 0;
            for (var row : (Iterable<List<String>>) rows::iterator) {
                line++;
                for (var i = 0; i < row.size(); i++) {
                    sheet.value(line, i, SafeText.write(row.get(i)));
                }
            }
        }
    }
}
