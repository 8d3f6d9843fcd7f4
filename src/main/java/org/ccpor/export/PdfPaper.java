package org.ccpor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.ccpor.base.DateFormatter;

/** A paper as a tagged PDF on US letter, with who, when and the page in the footer of each page. */
final class PdfPaper {
    private static final float TITLE = 17;
    private static final float HEADING = 12;
    private static final float TEXT = 9.5f;
    private static final float SMALL = 8;
    private static final int INK = 20;
    private static final int SOFT = 90;

    private static final Pattern DATE = Pattern.compile("(20\\d{2}-[01]\\d-[0-3]\\d)( \\d{2}:\\d{2})?");

    private final Paper paper;
    private final PDDocument document = new PDDocument();
    private final PdfTags tags = new PdfTags();
    private final PdfFlow flow;
    private final PdfFont regular;
    private final PdfFont bold;

    private PdfPaper(Paper paper) throws IOException {
        this.paper = paper;
        this.flow = new PdfFlow(document, tags, paper.wide());
        this.regular = PdfFont.load(document, "Regular");
        this.bold = PdfFont.load(document, "Bold");
    }

    static void write(Paper paper, OutputStream to) throws IOException {
        var pdf = new PdfPaper(paper);
        try (pdf.document) {
            pdf.draw();
            pdf.describe();
            pdf.document.save(to);
        }
    }

    private void draw() throws IOException {
        flow.newPage();
        text(StandardStructureTypes.H1, paper.title(), bold, TITLE, INK);
        flow.down(3);
        for (var line : paper.under()) {
            text(StandardStructureTypes.P, line, regular, TEXT, SOFT);
        }
        for (var part : paper.parts()) {
            part(part);
        }
        flow.end();
        feet();
    }

    private void part(Paper.Part part) throws IOException {
        flow.down(14);
        if (!part.title().isEmpty()) {
            flow.need(6 * PdfFlow.leading(TEXT));
            text(StandardStructureTypes.H2, part.title(), bold, HEADING, INK);
            flow.down(2);
        }
        if (!part.note().isEmpty()) {
            text(StandardStructureTypes.P, part.note(), regular, TEXT, SOFT);
            flow.down(3);
        }
        if (!part.rows().isEmpty()) {
            new PdfTable(flow, regular, bold, part.headers(), alike(part)).write(tags.document(), inWords(part.rows()));
        } else if (!part.empty().isEmpty()) {
            text(StandardStructureTypes.P, part.empty(), regular, TEXT, INK);
        }
    }

    /** Rows of all tables with the same columns. */
    private List<List<String>> alike(Paper.Part part) {
        return inWords(paper.parts().stream()
                .filter(it -> it.headers().equals(part.headers()))
                .flatMap(it -> it.rows().stream())
                .toList());
    }

    /** Dates that stand alone in a cell as people write them; sheets keep them as programs read them. */
    private static List<List<String>> inWords(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(PdfPaper::inWords).toList())
                .toList();
    }

    private static String inWords(String cell) {
        var date = DATE.matcher(cell);
        return date.matches()
                ? DateFormatter.full(LocalDate.parse(date.group(1)))
                        + (date.group(2) == null ? "" : "," + date.group(2))
                : cell;
    }

    private void text(String type, String text, PdfFont font, float size, int gray) throws IOException {
        var element = PdfTags.below(tags.document(), type);
        for (var line : font.lines(text, size, flow.width())) {
            flow.need(PdfFlow.leading(size));
            flow.write(0, List.of(line), font, size, gray, element);
            flow.down(PdfFlow.leading(size));
        }
    }

    /** After the last page, because only then it is known how many there are. */
    private void feet() throws IOException {
        var count = document.getNumberOfPages();
        for (var i = 0; i < count; i++) {
            var page = document.getPage(i);
            var number = "Page %d of %d".formatted(i + 1, count);
            var right = page.getMediaBox().getWidth() - PdfFlow.MARGIN;
            try (var out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot(out, PdfFlow.MARGIN, 36, paper.made(), regular);
                foot(out, right - regular.width(number, SMALL), 36, number, regular);
                foot(out, PdfFlow.MARGIN, 25, paper.title(), regular);
                if (!paper.marking().isEmpty()) {
                    foot(out, PdfFlow.MARGIN, page.getMediaBox().getHeight() - 28, paper.marking(), bold);
                }
            }
        }
    }

    private static void foot(PDPageContentStream out, float x, float y, String text, PdfFont font) throws IOException {
        var line = font.lines(text, SMALL, 700).getFirst();
        out.beginMarkedContent(COSName.ARTIFACT);
        out.beginText();
        out.setFont(font.font(), SMALL);
        out.setNonStrokingColor(SOFT / 255f);
        out.newLineAtOffset(x, y);
        out.showText(line);
        out.endText();
        out.endMarkedContent();
    }

    private void describe() throws IOException {
        tags.finish(document);
        var about = document.getDocumentInformation();
        about.setTitle(paper.title());
        about.setSubject(String.join(" ", paper.under()));
        about.setCreator("CCPOR Deployment Board");
        about.setKeywords(paper.made());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en-US");
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XMP.formatted(escaped(paper.title())).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";
}
