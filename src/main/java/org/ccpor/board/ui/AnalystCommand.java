package org.ccpor.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.TreeMap;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;

/** Gives courts and items to people of the team, with how much waits for each already. */
@SpringComponent
public class AnalystCommand {
    private final AccountService accounts;
    private final BoardSnapshots snapshots;
    private final DeploymentService deployments;
    private final CurrentViewer viewer;

    AnalystCommand(
            AccountService accounts, BoardSnapshots snapshots, DeploymentService deployments, CurrentViewer viewer) {
        this.accounts = accounts;
        this.snapshots = snapshots;
        this.deployments = deployments;
        this.viewer = viewer;
    }

    /** Gives a court to somebody else; it stays in its wave. */
    Command<CourtCard> assign() {
        return Command.<CourtCard>asking("Assign…", this::ask)
                .when(it -> it.version() > 0 && viewer.get().coordinates());
    }

    private CommandDialog ask(CourtCard card) {
        var dialog = new CommandDialog("Assign " + card.court(), "Assign");
        var field = dialog.ask(field("Analyst", card.analyst()));
        return dialog.runs(
                card.version(), version -> deployments.assign(card.slug(), card.wave(), field.getValue(), version));
    }

    /**
     * A coordinator by user name; a name that is in use stays choosable even when that person left. The list says how much
     * waits for each; the field holds the name alone, so that typing it chooses.
     */
    public ComboBox<String> field(String label, @Nullable String value) {
        var names = new TreeMap<String, String>();
        accounts.analysts().forEach(it -> names.put(it.userName(), it.displayName()));
        if (value != null) {
            names.putIfAbsent(value, value);
        }
        var field = new ComboBox<String>(label);
        field.setItems(names.keySet());
        field.setItemLabelGenerator(it -> Objects.toString(names.get(it), it));
        field.setRenderer(
                new TextRenderer<>(it -> choice(field.getItemLabelGenerator().apply(it), it)));
        field.setClearButtonVisible(true);
        field.setHelperText("Empty for nobody");
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

    /** Such as "Ana Ruiz · 12 to do". */
    String choice(String name, String userName) {
        return "%s · %d to do".formatted(name, snapshots.current().load(userName));
    }
}
