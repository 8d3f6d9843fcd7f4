package org.ccpor.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.ccpor.base.FileKind;
import org.ccpor.base.sheet.SheetWriter;
import org.ccpor.base.sheet.Table;

/** A link that downloads a table. The table is asked for at the click, so the service sees who downloads, and when. */
public final class TableLink {
    private TableLink() {}

    /** As Excel if the kind is XLSX, else as CSV. */
    public static Anchor of(String words, FileKind kind, Supplier<Table> table) {
        DownloadHandler handler = event -> send(event, table.get(), kind);
        var link = new Anchor(handler, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static void send(DownloadEvent event, Table table, FileKind kind) throws IOException {
        event.setFileName(table.name() + "." + kind.ending());
        event.setContentType(kind.mediaType());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        if (kind == FileKind.XLSX) {
            SheetWriter.xlsx(event.getOutputStream(), table.title(), table.headers(), table.rows().stream());
        } else {
            SheetWriter.csv(event.getOutputStream(), table.headers(), table.rows().stream());
        }
    }
}
