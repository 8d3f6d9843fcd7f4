package org.ccpor.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Where the next text of a PDF goes: from the top of a page down, then on to a new page. All lengths are points. */
final class PdfFlow {
    static final float MARGIN = 42;
    static final float FOOT = 52;
    private static final float LEADING = 1.3f;

    private final PDDocument document;
    private final PdfTags tags;
    private final PDRectangle paper;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;
    private float y;

    PdfFlow(PDDocument document, PdfTags tags, boolean wide) {
        this.document = document;
        this.tags = tags;
        var letter = PDRectangle.LETTER;
        this.paper = wide ? new PDRectangle(letter.getHeight(), letter.getWidth()) : letter;
    }

    static float leading(float size) {
        return size * LEADING;
    }

    float width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    /** What is left on this page; nothing before the first. */
    float room() {
        return page == null ? 0 : y - FOOT;
    }

    /** What an empty page holds. */
    float height() {
        return paper.getHeight() - MARGIN - FOOT;
    }

    void newPage() throws IOException {
        end();
        page = new PDPage(paper);
        document.addPage(page);
        tags.begin(page);
        content = new PDPageContentStream(document, page);
        y = paper.getHeight() - MARGIN;
    }

    /** Begins a new page unless so much is left on this one. */
    void need(float height) throws IOException {
        if (room() < height) {
            newPage();
        }
    }

    void down(float height) {
        y -= height;
    }

    /** Lines from {@code x} and the present place down; the place stays. They belong to the element, or to nothing if it is {@code null}. */
    void write(float x, List<String> lines, PdfFont font, float size, int gray, @Nullable PDStructureElement element) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            var out = content();
            begin(out, element);
            out.beginText();
            out.setFont(font.font(), size);
            out.setNonStrokingColor(gray / 255f);
            out.setLeading(leading(size));
            out.newLineAtOffset(MARGIN + x, y - size);
            for (var line : lines) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
            out.endMarkedContent();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A bar from the present place down that only pleases the eye. */
    void fill(float x, float width, float height, int gray) throws IOException {
        var out = content();
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setNonStrokingColor(gray / 255f);
        out.addRect(MARGIN + x, y - height, width, height);
        out.fill();
        out.endMarkedContent();
    }

    void end() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    private void begin(PDPageContentStream out, @Nullable PDStructureElement element) throws IOException {
        if (element == null) {
            out.beginMarkedContent(COSName.ARTIFACT);
        } else {
            out.beginMarkedContent(
                    COSName.getPDFName(Objects.requireNonNull(element.getStructureType())),
                    tags.mark(Objects.requireNonNull(page), element));
        }
    }

    private PDPageContentStream content() {
        return Objects.requireNonNull(content, "no page yet");
    }
}
