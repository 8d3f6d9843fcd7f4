package org.ccpor.notification;

import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Everyone;
import org.ccpor.notification.mail.MailProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the person who asks wants to be told. */
@Service
@Transactional
@Everyone
public class NoticeSettingService {
    private final NoticeSettingRepository settings;
    private final DigestSettingRepository digests;
    private final MailProperties mail;
    private final CurrentViewer viewer;

    NoticeSettingService(
            NoticeSettingRepository settings,
            DigestSettingRepository digests,
            MailProperties mail,
            CurrentViewer viewer) {
        this.settings = settings;
        this.digests = digests;
        this.mail = mail;
        this.viewer = viewer;
    }

    @Transactional(readOnly = true)
    public NoticeOptions get() {
        var me = viewer.get().userName();
        var deliveries = settings.findByAccount(me).stream()
                .collect(Collectors.toMap(NoticeSetting::kind, NoticeSetting::delivery));
        return new NoticeOptions(deliveries, digests.get(me).hour());
    }

    /** From the next notice on. */
    public void choose(NoticeKind kind, Delivery delivery) {
        settings.choose(viewer.get().userName(), kind, delivery);
    }

    /**
     * When the digest is sent.
     *
     * @param hour local hour, 0 to 23; {@code null} for no digest
     */
    public void digestAt(@Nullable Integer hour) {
        if (hour != null && (hour < 0 || hour > 23)) {
            throw new RefusedException("Choose an hour of the day, from 0 to 23.");
        }
        digests.choose(viewer.get().userName(), hour);
    }

    /** Whether this board mails at all; without a mail server everything stays in the inbox. */
    @Transactional(readOnly = true)
    public boolean mailOn() {
        return mail.on();
    }
}
