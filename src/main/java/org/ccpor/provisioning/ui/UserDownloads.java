package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.ccpor.base.FileKind;
import org.ccpor.base.sheet.Table;
import org.ccpor.base.ui.TableLink;
import org.ccpor.provisioning.UserFileService;
import org.ccpor.provisioning.UserFilter;

/** The list as it is narrowed, and an empty one to fill in, each in two formats. The service asks again who downloads. */
class UserDownloads extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient UserListModel model;
    private final transient Supplier<UserFilter> filter;

    UserDownloads(String court, UserListModel model, Supplier<UserFilter> filter) {
        this.court = court;
        this.model = model;
        this.filter = filter;
        getContent().addClassName("users-downloads");
        getContent()
                .add(
                        TableLink.of("Export as CSV", FileKind.CSV, this::list),
                        TableLink.of("Export as Excel", FileKind.XLSX, this::list));
        getContent()
                .add(
                        TableLink.of("Template CSV", FileKind.CSV, UserDownloads::template),
                        TableLink.of("Template Excel", FileKind.XLSX, UserDownloads::template));
    }

    private Table list() {
        return new Table(
                "users-" + court,
                "Users",
                UserFileService.headers(),
                model.files().rows(court, filter.get()));
    }

    private static Table template() {
        return new Table("users-template", "Users", UserFileService.template(), List.of());
    }
}
