package org.ccpor.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets the work of this module going. Each piece asks the database what is to be done, so any node may do it at any time. */
@Component
class MailJobs {
    private final DueWatch due;
    private final MailWriter writer;
    private final MailRounds rounds;
    private final Sweep sweep;
    private final boolean on;

    MailJobs(DueWatch due, MailWriter writer, MailRounds rounds, Sweep sweep, @Value("${ccpor.jobs:true}") boolean on) {
        this.due = due;
        this.writer = writer;
        this.rounds = rounds;
        this.sweep = sweep;
        this.on = on;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void mail() {
        if (on) {
            writer.atOnce();
            rounds.send();
        }
    }

    @Scheduled(cron = "30 * * * * *", zone = "America/Los_Angeles")
    void digests() {
        if (on) {
            writer.digests();
        }
    }

    /** Soon after midnight, before every digest; after a stop as soon as the board runs again. */
    @Scheduled(initialDelay = 20_000, fixedDelay = 600_000)
    void dates() {
        if (on) {
            due.look();
        }
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "America/Los_Angeles")
    void sweep() {
        if (on) {
            sweep.sweep();
        }
    }
}
