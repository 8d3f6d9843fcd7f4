package org.ccpor.form.ui.model;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.form.ChoiceSource;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.CompletenessRule;
import org.ccpor.form.FormArchiveService;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.draft.FormFileService;
import org.ccpor.form.ui.FormPanelProvider;
import org.ccpor.form.ui.QuestionPanelProvider;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything the screen of a form asks of others. */
@Component
public record EditorModel(
        FormService forms,
        FormArchiveService archive,
        FormDraftService drafts,
        FormRoundService rounds,
        FormReviewService reviews,
        FormDefinitions definitions,
        CompletenessRule check,
        ObjectProvider<ChoiceSource> sources,
        ObjectProvider<FormPanelProvider> extras,
        ObjectProvider<QuestionPanelProvider> questionExtras,
        FormFileService files,
        CurrentViewer viewer,
        PersonNames names,
        ApprovalModel approvals,
        LiveTopics topics,
        FormPresence presence,
        Clock clock) {

    /** Options of a list that depends on the court; empty if nobody offers such a list. */
    public List<Choice> choices(@Nullable String list, String court) {
        return sources.stream()
                .filter(it -> it.name().equals(list))
                .findFirst()
                .map(it -> it.of(court))
                .orElse(List.of());
    }

    /** What somebody is called, by user name. */
    public String name(String userName) {
        return names.of(userName);
    }

    /** A moment as people read it. */
    public String moment(Instant at) {
        return DateFormatter.moment(at, clock);
    }
}
