package org.ccpor.deployment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccpor.court.CourtType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads courts with the display name of their analyst in one statement. */
@Component
class CourtRows {
    private static final String SELECT = """
            select c.slug, c.name, c.type, c.region, c.size_band, c.live_since, a.display_name
            from court c
            left join deployment d on d.court = c.slug
                and d.number = (select max(n.number) from deployment n where n.court = c.slug)
            left join account a on a.user_name = d.analyst
            """;

    private final JdbcClient jdbc;

    CourtRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CourtRow> all() {
        return jdbc.sql(SELECT + "order by c.name").query(CourtRows::row).list();
    }

    Optional<CourtRow> one(String slug) {
        return jdbc.sql(SELECT + "where c.slug = :slug")
                .param("slug", slug)
                .query(CourtRows::row)
                .optional();
    }

    private static CourtRow row(ResultSet row, int number) throws SQLException {
        return new CourtRow(
                row.getString("slug"),
                row.getString("name"),
                CourtType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                row.getString("region"),
                row.getString("size_band"),
                row.getObject("live_since", java.time.LocalDate.class),
                row.getString("display_name"));
    }
}
