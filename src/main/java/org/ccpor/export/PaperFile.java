package org.ccpor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.FileKind;
import org.ccpor.base.sheet.SheetWriter;
import org.ccpor.base.sheet.Table;

/** Writes papers as files. */
public final class PaperFile {
    private static final int SHEET_NAME = 31;

    private PaperFile() {}

    /** @throws IllegalArgumentException if the kind is none of CSV, XLSX and PDF */
    public static void write(Paper paper, FileKind kind, OutputStream to) throws IOException {
        switch (kind) {
            case CSV -> csv(paper, to);
            case XLSX -> SheetWriter.xlsx(to, sheets(paper), paper.made());
            case PDF -> PdfPaper.write(paper, to);
            case DOCX -> throw new IllegalArgumentException("No export is a docx");
        }
    }

    /** One table begins at once, so that programs can read it; who and when stand below. */
    private static void csv(Paper paper, OutputStream to) throws IOException {
        var lines = new ArrayList<List<String>>();
        var alone = paper.parts().size() == 1 && paper.marking().isEmpty();
        if (!paper.marking().isEmpty()) {
            lines.add(List.of(paper.marking()));
        }
        for (var part : paper.parts()) {
            if (!alone) {
                lines.add(List.of(part.title()));
            }
            lines.add(part.headers());
            lines.addAll(part.rows());
            if (part.rows().isEmpty()) {
                lines.add(List.of(part.empty()));
            }
            lines.add(List.of());
        }
        lines.add(List.of(paper.title()));
        paper.under().forEach(it -> lines.add(List.of(it)));
        lines.add(List.of(paper.made()));
        SheetWriter.csv(to, lines.getFirst(), lines.stream().skip(1));
    }

    private static List<Table> sheets(Paper paper) {
        var sheets = new ArrayList<Table>();
        for (var part : paper.parts()) {
            var title = part.title().isEmpty() ? paper.title() : part.title();
            sheets.add(new Table(
                    paper.file(),
                    sheetName(title, sheets),
                    part.headers(),
                    part.rows().isEmpty() ? List.of(List.of(part.empty())) : part.rows()));
        }
        var about = Stream.of(
                        Stream.of(paper.title()),
                        paper.under().stream(),
                        Stream.of(paper.marking()),
                        Stream.of(paper.made()))
                .flatMap(it -> it)
                .filter(it -> !it.isEmpty())
                .map(List::of)
                .toList();
        sheets.add(new Table(paper.file(), "About", List.of("About this file"), about));
        return sheets;
    }

    private static String sheetName(String title, List<Table> before) {
        var plain =
                title.replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll(" +", " ").strip();
        var name = plain.length() > SHEET_NAME ? plain.substring(0, SHEET_NAME).strip() : plain;
        return before.stream().anyMatch(it -> it.title().equalsIgnoreCase(name))
                ? name.substring(0, Math.min(name.length(), SHEET_NAME - 4)) + " " + (before.size() + 1)
                : name;
    }
}
