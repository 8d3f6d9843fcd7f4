package org.ccpor.notification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each person wants to be told; who chose nothing has no rows. */
@Component
class SettingTable {
    private final JdbcClient jdbc;

    SettingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choices of(String account) {
        var deliveries = new EnumMap<NoticeKind, Delivery>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            deliveries.put(kind, kind.usual());
        }
        jdbc.sql("select kind, delivery from notice_setting where account = ?")
                .param(account)
                .query(row -> {
                    deliveries.put(
                            NoticeKind.valueOf(row.getString("kind")), Delivery.valueOf(row.getString("delivery")));
                });
        return new Choices(Map.copyOf(deliveries), hour(account));
    }

    Delivery of(String account, NoticeKind kind) {
        return jdbc.sql("select delivery from notice_setting where account = ? and kind = ?")
                .params(account, kind.name())
                .query(String.class)
                .optional()
                .map(Delivery::valueOf)
                .orElse(kind.usual());
    }

    /** Local hour of the digest; {@code null} for none. */
    @Nullable Integer hour(String account) {
        Optional<Optional<Integer>> stored = jdbc.sql("select hour from digest_setting where account = ?")
                .param(account)
                .query((row, _) -> Optional.ofNullable(row.getObject("hour", Integer.class)))
                .optional();
        return stored.orElse(Optional.of(Choices.USUAL_HOUR)).orElse(null);
    }

    void choose(String account, NoticeKind kind, Delivery delivery) {
        jdbc.sql("""
                insert into notice_setting (account, kind, delivery) values (?, ?, ?)
                on duplicate key update delivery = values(delivery)
                """).params(account, kind.name(), delivery.name()).update();
    }

    void chooseHour(String account, @Nullable Integer hour) {
        jdbc.sql("""
                insert into digest_setting (account, hour) values (:account, :hour)
                on duplicate key update hour = values(hour)
                """).param("account", account).param("hour", hour).update();
    }
}
