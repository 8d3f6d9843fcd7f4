package org.ccpor.standup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.history.HistoryFormatter;
import org.ccpor.history.HistoryLine;
import org.ccpor.standup.Briefing.News;
import org.ccpor.standup.Briefing.Tone;

/** Makes a few readable lines of what history says: the same thing done to several is one line. Pure. */
final class NewsRule {
    private static final int NAMED = 3;
    private static final Set<String> SILENT =
            Set.of("card.placed", "text.confirmed", "text.purged", "form.text-confirmed", "incident.text-confirmed");
    private static final Set<String> GOOD = Set.of(
            "item.accepted",
            "form.accepted",
            "blocker.cleared",
            "phase.moved",
            "deployment.live",
            "readiness.alarm-over",
            "activation.ticked",
            "test.signed");
    private static final Set<String> BAD = Set.of(
            "blocker.raised",
            "item.returned",
            "form.returned",
            "phase.moved-back",
            "phase.overridden",
            "readiness.alarm",
            "incident.reported",
            "test.defect-opened");

    private NewsRule() {}

    /** @param lines newest first */
    static List<News> of(List<HistoryLine> lines) {
        var latest = new LinkedHashMap<String, HistoryLine>();
        lines.stream()
                .filter(it -> !SILENT.contains(it.what()) && !it.what().endsWith(".refused"))
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
        var area = line.what().substring(0, Math.max(0, line.what().indexOf('.')));
        return line.subject().isBlank() ? line.what() : area + "|" + line.subject();
    }

    private static List<News> told(List<HistoryLine> same) {
        var tone = tone(same.getFirst().what());
        var phrases = same.stream().map(HistoryFormatter::of).distinct().toList();
        if (phrases.size() == 1) {
            return List.of(new News(tone, phrases.getFirst()));
        }
        var leads = phrases.stream()
                .map(it -> it.contains(": ") ? it.substring(0, it.indexOf(": ")) : it)
                .distinct()
                .toList();
        if (leads.size() > 1) {
            return phrases.stream().limit(NAMED).map(it -> new News(tone, it)).toList();
        }
        var names = same.stream().map(HistoryLine::subject).distinct().toList();
        var more = names.size() - NAMED;
        return List.of(new News(
                tone,
                "%s (%d): %s%s"
                        .formatted(
                                leads.getFirst(),
                                names.size(),
                                names.stream().limit(NAMED).collect(Collectors.joining("; ")),
                                more > 0 ? " and " + more + " more" : "")));
    }

    private static Tone tone(String what) {
        if (GOOD.contains(what)) {
            return Tone.GOOD;
        }
        return BAD.contains(what) ? Tone.BAD : Tone.PLAIN;
    }
}
