package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.ccpor.base.FileKind;
import org.ccpor.provisioning.UserFiles;
import org.ccpor.provisioning.UserFilter;
import org.ccpor.provisioning.sheet.SheetWriter;

/** The list as it is narrowed, and an empty one to fill in, each in two formats. The service asks again who downloads. */
class UserDownloads extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient UserListDesk desk;
    private final transient Supplier<UserFilter> filter;

    UserDownloads(String court, UserListDesk desk, Supplier<UserFilter> filter) {
        this.court = court;
        this.desk = desk;
        this.filter = filter;
        getContent().addClassName("users-downloads");
        getContent()
                .add(
                        link("Export as CSV", this::list, FileKind.CSV),
                        link("Export as Excel", this::list, FileKind.XLSX));
        getContent()
                .add(
                        link("Template CSV", UserDownloads::template, FileKind.CSV),
                        link("Template Excel", UserDownloads::template, FileKind.XLSX));
    }

    private record Table(String name, List<String> headers, List<List<String>> rows) {}

    private Table list() {
        return new Table("users-" + court, UserFiles.headers(), desk.files().rows(court, filter.get()));
    }

    private static Table template() {
        return new Table("users-template", UserFiles.template(), List.of());
    }

    private static Anchor link(String words, Supplier<Table> table, FileKind kind) {
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
            SheetWriter.xlsx(event.getOutputStream(), "Users", table.headers(), table.rows().stream());
        } else {
            SheetWriter.csv(event.getOutputStream(), table.headers(), table.rows().stream());
        }
    }
}
