package org.ccpor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ccpor.base.FileKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class PaperFileTest {
    private static final String MADE = "Exported by Ana (ana) on Nov 22, 2026, 10:42";

    @Test
    void every_page_of_a_pdf_says_who_and_when_and_how_many_there_are() throws IOException {
        try (var pdf = Pdf.open(paper(200))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (var page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains(MADE, "Page %d of %d".formatted(page, pages), "What");
            }
        }
    }

    @Test
    void a_pdf_is_tagged_and_names_its_title_and_language() throws IOException {
        try (var pdf = Pdf.open(paper(3))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("History of Kern");
            var document = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(types(document)).containsExactly("H1", "P", "H2", "Table");
            var table = (PDStructureElement) document.getKids().getLast();
            assertThat(table.getKids()).hasSize(4);
            assertThat(types((PDStructureNode) table.getKids().getFirst())).containsExactly("TH", "TH");
            assertThat(types((PDStructureNode) table.getKids().getLast())).containsExactly("TD", "TD");
        }
    }

    @Test
    void fonts_are_embedded() throws IOException {
        try (var pdf = Pdf.open(paper(1))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void five_thousand_rows_are_all_there() throws IOException {
        var text = Pdf.text(paper(5000));
        assertThat(text).contains("line 0 ", "line 2500 ", "line 4999 ");
        assertThat(Pdf.csv(paper(5000)).lines()).hasSize(5005);
    }

    @Test
    void a_row_longer_than_a_page_goes_on_on_the_next() throws IOException {
        var words = String.join(
                " ", IntStream.range(0, 3000).mapToObj(it -> "word" + it).toList());
        var text = Pdf.text(paper(List.of(List.of("2026-11-08", words + " \uD83D\uDE00"))));
        assertThat(text).contains("word0", "word2999", "Page 2 of").doesNotContain("\uD83D\uDE00");
    }

    @Test
    void dates_are_in_words_on_paper_and_readable_for_programs_in_sheets() throws IOException {
        var paper = paper(List.of(List.of("2026-11-08 10:42", "x")));
        assertThat(Pdf.text(paper)).contains("Nov 8, 2026, 10:42");
        assertThat(Pdf.csv(paper)).contains("2026-11-08 10:42");
    }

    @Test
    void no_row_says_so_in_each_kind() throws IOException {
        var empty = paper(List.of());
        assertThat(Pdf.text(empty)).contains("Nothing fits.");
        assertThat(Pdf.csv(empty)).contains("Nothing fits.", MADE);
        assertThat(cells(empty, 0)).contains("Nothing fits.");
    }

    @Test
    void a_sheet_holds_the_rows_and_another_who_and_when() throws IOException {
        assertThat(cells(paper(2), 0)).contains("When", "What", "line 1 of history");
        assertThat(cells(paper(2), 1)).contains("History of Kern", "Filter: items", MADE);
    }

    @Test
    void what_looks_like_a_formula_is_a_text() throws IOException {
        var paper = paper(List.of(List.of("=1+1", "+cmd")));
        assertThat(Pdf.csv(paper)).contains("'=1+1,'+cmd");
        assertThat(cells(paper, 0)).contains("'=1+1", "'+cmd");
    }

    private static Paper paper(int rows) {
        return paper(IntStream.range(0, rows)
                .mapToObj(it -> List.of("2026-11-08 10:42", "line " + it + " of history"))
                .toList());
    }

    private static Paper paper(List<List<String>> rows) {
        var part = new Paper.Part("Lines", "", List.of("When", "What"), rows, "Nothing fits.");
        return new Paper("history-kern", "History of Kern", List.of("Filter: items"), List.of(part), MADE, "", true);
    }

    private static List<String> types(PDStructureNode node) {
        return node.getKids().stream()
                .map(it -> ((PDStructureElement) it).getStructureType())
                .toList();
    }

    private static List<String> cells(Paper paper, int sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Pdf.bytes(paper, FileKind.XLSX)))) {
            return book.getSheet(sheet).orElseThrow().read().stream()
                    .flatMap(Row::stream)
                    .map(it -> String.valueOf(it.getRawValue()))
                    .toList();
        }
    }
}
