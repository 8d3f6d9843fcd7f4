package org.ccpor.deployment.card;

import java.util.List;
import java.util.Optional;
import org.ccpor.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads courts with the display name of their analyst in one statement. */
@Component
class CourtRowQuery {
    private static final String SELECT = """
            select c.slug, c.name, c.type, c.region, c.size_band, a.display_name as analyst_name,
                if(d.state = 'WITHDRAWN', null, least(ifnull(c.live_since, l.first), ifnull(l.first, c.live_since)))
                    as live_since
            from court c
            left join (select court, min(actual_on) as first from deployment group by court) l on l.court = c.slug
            left join deployment d on d.court = c.slug
                and d.number = (select max(n.number) from deployment n where n.court = c.slug)
            left join account a on a.user_name = d.analyst
            """;

    private final JdbcClient jdbc;

    CourtRowQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CourtRow> all() {
        return jdbc.sql(SELECT + "order by c.name")
                .query(Utc.rows(CourtRow.class))
                .list();
    }

    Optional<CourtRow> one(String slug) {
        return jdbc.sql(SELECT + "where c.slug = :slug")
                .param("slug", slug)
                .query(Utc.rows(CourtRow.class))
                .optional();
    }
}
