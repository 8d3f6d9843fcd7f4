package org.ccpor.export.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.ccpor.base.FileKind;
import org.ccpor.base.ui.FileLink;
import org.ccpor.export.Paper;
import org.ccpor.export.PaperFile;

/** Offers files of what a page shows. */
class ExportDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param what in a sentence, such as how many courts and by which filter */
    ExportDialog(String title, String what) {
        setHeaderTitle(title);
        setWidth("30rem");
        setMaxWidth("100%");
        addClassName("export");
        add(new Paragraph(what));
        getFooter().add(new Button("Close", _ -> close()));
    }

    /** The three kinds of one paper; the paper is made anew for each click. */
    ExportDialog offer(String heading, String words, Function<FileKind, Paper> paper) {
        var kinds = new Div(
                link("PDF", FileKind.PDF, paper),
                link("Excel", FileKind.XLSX, paper),
                link("CSV", FileKind.CSV, paper));
        kinds.addClassName("export-kinds");
        if (!heading.isEmpty()) {
            add(new H3(heading));
        }
        if (!words.isEmpty()) {
            add(new Paragraph(words));
        }
        add(kinds);
        return this;
    }

    /** A way to another page that exports more. */
    ExportDialog more(String words, String path) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", _ -> close());
        link.addClassName("export-more");
        add(link);
        return this;
    }

    private static FileLink link(String words, FileKind kind, Function<FileKind, Paper> paper) {
        var link = new FileLink(words, () -> made(kind, paper.apply(kind)));
        link.getElement().setAttribute("data-kind", kind.ending());
        return link;
    }

    private static FileLink.Made made(FileKind kind, Paper paper) {
        return new FileLink.Made(
                paper.file() + "." + kind.ending(), kind.mediaType(), to -> PaperFile.write(paper, kind, to));
    }
}
