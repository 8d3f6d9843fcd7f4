package org.ccpor.local;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.NewAccount;
import org.ccpor.identity.Person;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;

/** The sample sign-ins, and who of them would do what. */
class SampleAccounts {
    private static final String ADMINISTRATOR = "admin";
    private static final List<String> COORDINATORS = List.of("coordinator", "coordinator2");

    private final AccountService accounts;
    private final ActingAs acting;
    private final Map<String, Viewer> viewers = SampleFiles.accounts().stream()
            .map(it -> new Viewer(it.userName(), it.displayName(), it.role(), it.courts()))
            .collect(Collectors.toMap(Viewer::userName, Function.identity()));

    SampleAccounts(AccountService accounts, ActingAs acting) {
        this.accounts = accounts;
        this.acting = acting;
    }

    void createMissing() {
        as(ADMINISTRATOR, () -> {
            var there = accounts.list().stream().map(Person::userName).collect(Collectors.toSet());
            SampleFiles.accounts().stream()
                    .filter(it -> !there.contains(it.userName()))
                    .forEach(this::create);
        });
    }

    /** Runs the work as this person, with their rights. */
    void as(String userName, Runnable work) {
        acting.run(viewer(userName), work);
    }

    /** Who answers for the court's side of an item: its own contact where there is one, else the analyst. */
    String answering(SampleCourt court, TemplateItem item) {
        // Forms are handed in by the court, whoever fills in rows of them.
        var scanners = item.form() == FormCode.F3
                && item.kind() != ItemKind.RESPONSE
                && item.responsible().contains(Party.LEA);
        var lea = "lea." + court.court();
        return scanners ? viewers.containsKey(lea) ? lea : court.analyst() : contact(court);
    }

    /** The court's own contact where there is one, else the analyst. */
    String contact(SampleCourt court) {
        var contact = "court." + court.court();
        return viewers.containsKey(contact) ? contact : court.analyst();
    }

    /** The analyst's colleague. */
    static String standIn(SampleCourt court) {
        return COORDINATORS.getFirst().equals(court.analyst()) ? COORDINATORS.getLast() : COORDINATORS.getFirst();
    }

    private void create(NewAccount account) {
        var unused = accounts.create(account);
    }

    private Viewer viewer(String userName) {
        var viewer = viewers.get(userName);
        if (viewer == null) {
            throw new IllegalStateException("The sample plan names an unknown person: " + userName);
        }
        return viewer;
    }
}
