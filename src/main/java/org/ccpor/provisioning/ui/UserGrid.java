package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserFilter;
import org.ccpor.provisioning.UserListRule;
import org.ccpor.provisioning.UserScope;
import org.jspecify.annotations.Nullable;

/** The users, fetched as they are scrolled to. On a narrow screen one column says it all. */
class UserGrid extends Composite<Grid<ListedUser>> {
    private static final long serialVersionUID = 1L;
    private static final String ANIMATION = "event.animationName";
    private static final String BUTTONS = """
            <div class="users-actions" ?hidden=${!item.mine}>
              <button class="btn" aria-label="Change ${item.name}" @click=${change}>Change</button>
              <button class="btn" aria-label="Remove ${item.name}" @click=${remove}>Remove</button>
            </div>""";
    private static final String PERSON = """
            <div class="users-person"><strong>${item.name}</strong><span>${item.email}</span>
              <div class="users-more"><span>${item.side} · ${item.role}</span>
                <span class="users-state ${item.tone}">${item.status}</span>
                <span class="users-gap">${item.gap}</span>%s</div>
            </div>""".formatted(BUTTONS);
    private static final String STATE = """
            <span class="users-state ${item.tone}">${item.status}</span>""";
    private static final String GAP = """
            <span class="users-gap ${item.bad ? 'bad' : ''}">${item.gap}</span>""";

    private final String court;
    private final transient UserListModel model;
    private final transient Supplier<List<AgencyType>> sides;
    private final transient Consumer<ListedUser> changing;
    private final transient Consumer<ListedUser> removing;
    private final transient CallbackDataProvider<ListedUser, Void> provider;
    private transient UserFilter filter = UserFilter.ALL;
    private transient @Nullable UserScope scope;

    UserGrid(
            String court,
            UserListModel model,
            Supplier<List<AgencyType>> sides,
            Consumer<ListedUser> changing,
            Consumer<ListedUser> removing) {
        this.court = court;
        this.model = model;
        this.sides = sides;
        this.changing = changing;
        this.removing = removing;
        provider = new CallbackDataProvider<>(this::fetch, this::count, ListedUser::id);
        var grid = getContent();
        grid.addClassName("users-grid");
        grid.getElement().setAttribute("aria-label", "Users");
        grid.setEmptyStateText("Nobody is listed here. Add a user, import a file, or change the filters.");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(model.mayProvision() ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.addColumn(person(PERSON))
                .setHeader("User")
                .setSortProperty("NAME")
                .setWidth("13rem")
                .setFlexGrow(2);
        wide(it -> it.entry().agencyType().label(), "Side")
                .setSortProperty("AGENCY")
                .setWidth("5.5rem");
        wide(it -> it.entry().role().label(), "Role")
                .setSortProperty("ROLE")
                .setWidth("9rem")
                .setFlexGrow(1);
        grid.addColumn(person(STATE))
                .setKey("w-status")
                .setHeader("Account")
                .setSortProperty("STATUS")
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(person(GAP))
                .setKey("w-gap")
                .setHeader("To fix")
                .setWidth("10rem")
                .setFlexGrow(3);
        grid.addColumn(person(BUTTONS))
                .setKey("w-actions")
                .setHeader("Actions")
                .setWidth("11.5rem")
                .setFlexGrow(0);
        grid.setDataProvider(provider);
        // The style sheet knows the width: it plays one of two animations that show nothing.
        grid.getElement()
                .addEventListener(
                        "animationstart",
                        it -> fit(it.getEventData().path(ANIMATION).asString().equals("users-narrow")))
                .setFilter(ANIMATION + ".startsWith('users-')")
                .addEventData(ANIMATION);
    }

    private Grid.Column<ListedUser> wide(ValueProvider<ListedUser, String> text, String header) {
        return getContent()
                .addColumn(text)
                .setKey("w-" + header)
                .setHeader(header)
                .setFlexGrow(0);
    }

    /** Told only when the grid becomes narrow or wide: beside a board it is narrow on a wide screen too. */
    private void fit(boolean narrow) {
        getContent().setClassName("users-narrow", narrow);
        getContent().getColumns().stream()
                .filter(it -> it.getKey() != null && it.getKey().startsWith("w-"))
                .forEach(it -> it.setVisible(!narrow));
    }

    void refresh(UserFilter now) {
        filter = now;
        scope = null;
        getContent().deselectAll();
        provider.refreshAll();
    }

    void onChoice(Consumer<Set<ListedUser>> listener) {
        getContent().addSelectionListener(it -> listener.accept(it.getAllSelectedItems()));
    }

    private Stream<ListedUser> fetch(Query<ListedUser, Void> query) {
        var order = query.getSortOrders().stream().findFirst();
        var sorted = new UserFilter(
                filter.text(),
                filter.agencyType(),
                filter.role(),
                filter.status(),
                filter.gap(),
                order.map(it -> UserFilter.Sort.valueOf(it.getSorted())).orElse(UserFilter.Sort.NAME),
                order.filter(it -> it.getDirection() == SortDirection.DESCENDING)
                        .isPresent());
        return model.users().page(court, sorted, query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<ListedUser, Void> query) {
        return model.users().count(court, filter);
    }

    private UserScope scope() {
        var known = scope;
        if (known == null) {
            known = model.users().scope(court);
            scope = known;
        }
        return known;
    }

    private LitRenderer<ListedUser> person(String template) {
        return LitRenderer.<ListedUser>of(template)
                .withProperty("name", it -> it.entry().name())
                .withProperty("email", it -> it.entry().workEmail())
                .withProperty("side", it -> it.entry().agencyType().label())
                .withProperty("role", it -> it.entry().role().label())
                .withProperty("status", it -> it.status().label())
                .withProperty("tone", UserGrid::tone)
                .withProperty("gap", this::gap)
                .withProperty("bad", it -> UserListRule.of(it.entry(), scope()).anyMatch(found -> found.blocks()))
                .withProperty(
                        "mine",
                        it -> it.active() && sides.get().contains(it.entry().agencyType()))
                .withFunction("change", changing::accept)
                .withFunction("remove", removing::accept);
    }

    private String gap(ListedUser user) {
        if (!user.active()) {
            return "";
        }
        var sentences = UserListRule.of(user.entry(), scope())
                .map(it -> (it.blocks() ? "Error: " : "") + it.sentence())
                .toList();
        return String.join(" ", sentences);
    }

    private static String tone(ListedUser user) {
        return switch (user.status()) {
            case VERIFIED -> "ok";
            case REQUESTED, CREATED -> "warn";
            case LISTED, REMOVED -> "idle";
        };
    }
}
