package org.ccpor.court;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the courts. Courts are added, never removed. */
@Component
class CourtTable {
    private final JdbcClient jdbc;

    CourtTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CourtProfile> all() {
        return jdbc.sql("select * from court").query(CourtTable::profile).list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the slug is taken */
    void insert(CourtProfile court) {
        jdbc.sql("""
                insert into court (slug, name, official_name, type, county, region, size_band, population,
                                   live_since, evidence)
                values (:slug, :name, :officialName, :type, :county, :region, :sizeBand, :population,
                        :liveSince, :evidence)
                """)
                .param("slug", court.slug())
                .param("name", court.name())
                .param("officialName", court.officialName())
                .param("type", court.type().name())
                .param("county", court.county())
                .param("region", court.region())
                .param("sizeBand", court.sizeBand())
                .param("population", court.population())
                .param("liveSince", court.liveSince())
                .param("evidence", court.evidence())
                .update();
    }

    private static CourtProfile profile(ResultSet row, int number) throws SQLException {
        return new CourtProfile(
                row.getString("slug"),
                row.getString("name"),
                row.getString("official_name"),
                CourtType.valueOf(row.getString("type")),
                row.getString("county"),
                row.getString("region"),
                row.getString("size_band"),
                row.getInt("population"),
                row.getObject("live_since", LocalDate.class),
                row.getString("evidence"));
    }
}
