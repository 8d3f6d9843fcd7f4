package org.ccpor.local;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentService;

/** A few words about San Mateo, said in the last days. */
class SampleComments {
    private static final String COURT = "san-mateo";

    private final CommentService comments;
    private final Clock clock;

    SampleComments(CommentService comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /** In time. */
    Stream<SampleStep> steps() {
        return Stream.of(
                say(
                        52,
                        "coordinator",
                        "The new go-live date leaves three weeks for the connection. @court.san-mateo please"
                                + " tell us when your IT can test."),
                say(47, "court.san-mateo", "Our IT has Tuesday afternoon for it, and the week after as a reserve."),
                say(28, "coordinator2", "@coordinator the signed page went to DOJ once more."));
    }

    private SampleStep say(int hoursAgo, String by, String text) {
        return new SampleStep(clock.instant().minus(Duration.ofHours(hoursAgo)), by, _ -> {
            var unused = comments.write(COURT, CommentPlace.COURT, text, false);
        });
    }
}
