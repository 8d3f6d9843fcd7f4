package org.ccpor.local;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ccpor.deployment.CardState;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.TemplateItem;

/** The ordinary way of one court through its template: items one after the other, then the next phase. */
final class SampleProgress {
    /** In the legacy process no form decides scope. */
    private static final String SCOPE_DECIDED = "AOC-S1";

    private static final int CLOSED_AFTER_DAYS = 45;
    /** Work before go-live is done so many days before it is due. */
    private static final int DAYS_IN_HAND = 4;

    private static final int STAND_IN_EVERY = 4;
    /** Of a slot; work does not come at even pace. */
    private static final double UNEVEN = 0.1;

    private final SampleCourt court;
    private final ProcessTemplate template;
    private final SampleDays days;
    private final SampleAccounts accounts;
    private final SampleDiary diary;
    private final Set<String> open;

    SampleProgress(
            SampleCourt court, ProcessTemplate template, SampleDays days, SampleAccounts accounts, SampleDiary diary) {
        this.court = court;
        this.template = template;
        this.days = days;
        this.accounts = accounts;
        this.diary = diary;
        this.open = openWithSuccessors();
    }

    void tell() {
        var baseline = days.courtDay(court.goLive() - court.slipped());
        diary.add(court.created(), court.analyst(), desk -> desk.create(court, baseline));
        var past = template.phases().stream()
                .filter(it -> it.phase().isBefore(court.phase()))
                .toList();
        var length = past.isEmpty() ? 0 : (double) (court.created() - court.entered()) / past.size();
        for (var i = 0; i < past.size(); i++) {
            var from = court.created() - i * length;
            var items = done(past.get(i).items());
            spread(items, from, length / (items.size() + 1));
            var next = past.get(i).phase().next().orElseThrow();
            diary.add(from - length, court.analyst(), desk -> desk.move(court.court(), next, court.override()));
        }
        present(done(template.phase(court.phase()).items().stream()
                .limit(court.done())
                .toList()));
    }

    private void present(List<TemplateItem> items) {
        if (court.phase() != Phase.GO_LIVE) {
            spread(items, court.entered(), (double) (court.entered() - court.quiet()) / Math.max(1, items.size()));
            return;
        }
        var goLive = days.courtDay(court.goLive());
        var live = court.state() != CardState.ACTIVE;
        items.stream().filter(it -> !(live && it.activates())).forEach(it -> byDueDate(it, days.ago(goLive)));
        if (live) {
            diary.add(days.ago(goLive) - 0.5, court.analyst(), desk -> desk.live(court.court(), goLive));
        }
        if (court.state() == CardState.CLOSED) {
            diary.add(days.ago(goLive) - CLOSED_AFTER_DAYS, court.analyst(), desk -> desk.close(court.court()));
        }
    }

    /** One item after the other, each taking one slot of days. */
    private void spread(List<TemplateItem> items, double from, double slot) {
        for (var i = 0; i < items.size(); i++) {
            var sooner = i == items.size() - 1
                    ? 0
                    : UNEVEN * Math.floorMod(items.get(i).hashCode() + court.hashCode(), 5);
            var end = from - (i + 1 - sooner) * slot;
            finish(items.get(i), end + slot / 2, end, i % STAND_IN_EVERY == STAND_IN_EVERY - 1);
        }
    }

    /** Around go-live the day decides; what has not come is left. */
    private void byDueDate(TemplateItem item, double goLiveAgo) {
        var inHand = item.offsetDays() > 0 ? DAYS_IN_HAND : 0;
        var day = Math.min(goLiveAgo + item.offsetDays() + inHand, court.entered() - 0.5);
        if (day >= 2) {
            finish(item, day, item.kind() == ItemKind.RESPONSE ? day - 1 : day, false);
        }
    }

    private void finish(TemplateItem item, double begin, double end, boolean standIn) {
        var slug = court.court();
        var id = item.id();
        var evidence = SampleFiles.evidence(id);
        var analyst = standIn ? SampleAccounts.standIn(court) : court.analyst();
        var answering = accounts.answering(court, item);
        switch (item.kind()) {
            case RESPONSE -> {
                diary.add(begin, answering, desk -> desk.submit(slug, id, evidence));
                diary.add(end, court.analyst(), desk -> desk.accept(slug, id));
            }
            case LOCAL -> {
                diary.add(begin, answering, desk -> desk.start(slug, id));
                diary.add(end, answering, desk -> desk.complete(slug, id, evidence));
            }
            case TEAM, DOCUMENT, MEETING -> diary.add(end, analyst, desk -> desk.complete(slug, id, evidence));
        }
        if (SCOPE_DECIDED.equals(id)) {
            diary.add(end, court.analyst(), desk -> desk.decide(court));
        }
    }

    private List<TemplateItem> done(List<TemplateItem> items) {
        return items.stream().filter(it -> !open.contains(it.id())).toList();
    }

    /** Predecessors stand before their successors in a template. */
    private Set<String> openWithSuccessors() {
        var all = new HashSet<>(court.open());
        template.items()
                .filter(it -> it.predecessors().stream().anyMatch(all::contains))
                .forEach(it -> all.add(it.id()));
        return all;
    }
}
