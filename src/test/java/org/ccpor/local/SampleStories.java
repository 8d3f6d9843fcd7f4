package org.ccpor.local;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.FormCode;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.TemplateItem;

/** What happened to one court beside its ordinary progress. */
final class SampleStories {
    private final SampleCourt court;
    private final ProcessTemplate template;
    private final SampleDays days;
    private final SampleAccounts accounts;

    SampleStories(SampleCourt court, ProcessTemplate template, SampleDays days, SampleAccounts accounts) {
        this.court = court;
        this.template = template;
        this.days = days;
        this.accounts = accounts;
    }

    void tell(SampleDiary diary) {
        var stillToSlip = court.slipped();
        for (var story : oldestFirst()) {
            stillToSlip -= story.by();
            // At noon: after what ordinary progress does that morning.
            diary.add(story.ago() - 0.5, actor(story), command(story, court.goLive() - stillToSlip));
        }
    }

    private List<SampleStory> oldestFirst() {
        return court.story().stream()
                .sorted(Comparator.comparing(SampleStory::ago).reversed())
                .toList();
    }

    private String actor(SampleStory story) {
        return switch (story.what()) {
            case START, SUBMIT, EVIDENCE ->
                answering(template.item(story.item()).orElseThrow());
            case FILL, HAND_IN -> accounts.contact(court);
            default -> court.analyst();
        };
    }

    private String answering(TemplateItem item) {
        return switch (item.kind()) {
            case RESPONSE, LOCAL -> accounts.answering(court, item);
            case TEAM, DOCUMENT, MEETING -> court.analyst();
        };
    }

    private Consumer<SampleDesk> command(SampleStory story, int goLiveIn) {
        var slug = court.court();
        var item = story.item();
        var words = story.words();
        return switch (story.what()) {
            case START -> desk -> desk.start(slug, item);
            case WAIT -> desk -> desk.waitOn(slug, item, story.party());
            case SUBMIT -> desk -> desk.submit(slug, item, words);
            case FILL -> desk -> desk.form(slug, FormCode.valueOf(item), SampleForms::fill);
            case HAND_IN -> desk -> desk.form(slug, FormCode.valueOf(item), SampleForms::handIn);
            case JUDGE -> desk -> desk.form(slug, FormCode.valueOf(item), SampleForms::judge);
            case USERS -> desk -> desk.users(slug, SampleUsers::list);
            case ACCOUNTS -> desk -> desk.users(slug, SampleUsers::accounts);
            case READY -> desk -> desk.users(slug, SampleUsers::ready);
            case RETURN -> desk -> desk.sendBack(slug, item, story.question(), words);
            case EVIDENCE -> desk -> desk.noteEvidence(slug, item, words);
            case DUE -> desk -> desk.setDue(slug, item, days.courtDay(story.in()));
            case BLOCK -> desk -> desk.block(slug, words, story.party(), story.needed());
            case CLEAR -> desk -> desk.clear(slug, words);
            case SLIP -> desk -> desk.slip(slug, days.courtDay(goLiveIn), story.reason(), story.text());
            case NOTE -> desk -> desk.note(slug, story.health(), words);
            case HOLD -> desk -> desk.hold(slug, words, days.courtDay(story.in()));
            case WITHDRAW -> desk -> desk.withdraw(slug, words);
        };
    }
}
