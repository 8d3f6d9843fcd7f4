package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.CLERK;

import java.time.Duration;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.OwnRecordService;
import org.ccpor.notification.mail.MailDelivery;
import org.ccpor.notification.mail.MailJob;
import org.ccpor.notification.mail.MailOutboxWriter;
import org.ccpor.notification.mail.MailProperties;
import org.ccpor.testing.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/** What becomes of an address that nobody has. */
class BouncedAddressTest extends MailCase {
    @Autowired
    private OwnRecordService own;

    @Autowired
    private MailOutboxWriter table;

    @Autowired
    private Addressees people;

    @Autowired
    private NoticeListener notices;

    @Autowired
    private MailProperties properties;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void an_address_that_bounces_is_marked_and_said_and_nothing_more_is_mailed_there_until_it_is_corrected() {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "First", "bounce:1");
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        refusing().send();
        assertThat(mails()).containsExactly("court.kern GIVEN_UP 1");
        assertThat(titlesOf(CLERK)).containsExactly("E-mail to you comes back", "First");
        assertThat(titlesOf(ADMIN)).containsExactly("E-mail to Court comes back");
        assertThat(acting.call(CLERK, () -> own.get().orElseThrow().mailProblem()))
                .isEqualTo("550 No such user");
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Second", "bounce:2");
        aMinuteLater();
        assertThat(PostOffice.caught()).isEmpty();
        acting.run(CLERK, () -> {
            var mine = own.get().orElseThrow();
            own.correct("Clerk of Kern", "new@kern.example.gov", "", mine.version());
        });
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Third", "bounce:3");
        aMinuteLater();
        assertThat(PostOffice.caught()).containsExactly("new@kern.example.gov: Third");
    }

    /** A round whose mail server knows nobody. */
    private MailJob refusing() {
        var postman =
                new MailDelivery(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), properties) {
                    @Override
                    public Outcome send(MailOutboxWriter.Row row) {
                        return new Outcome.Never("550 No such user", true);
                    }
                };
        return new MailJob(writer, table, postman, people, notices, properties, transactions, clock);
    }
}
