package org.ccpor.standup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.acceptance.AcceptanceChangeKind;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.Count;
import org.ccpor.base.TextChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.form.FormChangeKind;
import org.ccpor.golive.GoLiveChangeKind;
import org.ccpor.history.HistoryLine;
import org.ccpor.identity.AccessChangeKind;
import org.ccpor.incident.IncidentChangeKind;
import org.ccpor.standup.Briefing.News;
import org.ccpor.standup.Briefing.Tone;

/** Makes a few readable lines of what history says: the same thing done to several is one line. Pure. */
final class NewsRule {
    private static final int NAMED = 3;
    private static final Set<ChangeKind> SILENT = Set.of(
            CardChangeKind.PLACED,
            TextChangeKind.CONFIRMED,
            TextChangeKind.PURGED,
            FormChangeKind.TEXT_CONFIRMED,
            IncidentChangeKind.TEXT_CONFIRMED);
    private static final Set<ChangeKind> GOOD = Set.of(
            ItemChangeKind.ACCEPTED,
            FormChangeKind.ACCEPTED,
            CardChangeKind.UNBLOCKED,
            CardChangeKind.MOVED,
            DeploymentChangeKind.LIVE,
            GoLiveChangeKind.ALARM_OVER,
            GoLiveChangeKind.STEP_TICKED,
            AcceptanceChangeKind.SIGNED);
    private static final Set<ChangeKind> BAD = Set.of(
            CardChangeKind.BLOCKED,
            ItemChangeKind.RETURNED,
            FormChangeKind.RETURNED,
            CardChangeKind.MOVED_BACK,
            CardChangeKind.OVERRIDDEN,
            GoLiveChangeKind.ALARM,
            IncidentChangeKind.REPORTED,
            AcceptanceChangeKind.DEFECT_OPENED);

    private NewsRule() {}

    /** @param lines newest first */
    static List<News> of(List<HistoryLine> lines) {
        var latest = new LinkedHashMap<String, HistoryLine>();
        lines.stream()
                .filter(it -> !SILENT.contains(it.what()) && !(it.what() instanceof AccessChangeKind))
                .forEach(it -> latest.putIfAbsent(subject(it), it));
        var kinds = latest.values().stream()
                .collect(Collectors.groupingBy(HistoryLine::what, LinkedHashMap::new, Collectors.toList()));
        var news = new ArrayList<News>();
        kinds.values().forEach(it -> news.addAll(told(it)));
        news.sort((a, b) -> b.tone().compareTo(a.tone()));
        return news;
    }

    /** An item that was started and then accepted is told once, as it is now. */
    private static String subject(HistoryLine line) {
        return line.subject().isBlank() ? line.what().stored() : line.what().area() + "|" + line.subject();
    }

    private static List<News> told(List<HistoryLine> same) {
        var tone = tone(same.getFirst().what());
        var phrases = same.stream().map(HistoryLine::sentence).distinct().toList();
        if (phrases.size() == 1) {
            return List.of(new News(tone, phrases.getFirst()));
        }
        var leads = phrases.stream()
                .map(it -> it.contains(": ") ? it.substring(0, it.indexOf(": ")) : it)
                .distinct()
                .toList();
        if (leads.size() > 1) {
            return phrases.stream().map(it -> new News(tone, it)).toList();
        }
        var names = same.stream().map(HistoryLine::subject).distinct().toList();
        return List.of(new News(
                tone, "%s (%d): %s".formatted(leads.getFirst(), names.size(), Count.some(names, NAMED, "; "))));
    }

    private static Tone tone(ChangeKind what) {
        if (GOOD.contains(what)) {
            return Tone.GOOD;
        }
        return BAD.contains(what) ? Tone.BAD : Tone.PLAIN;
    }
}
