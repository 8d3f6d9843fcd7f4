package org.ccpor.court;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A court as it is stored. Courts are added, never changed or removed. */
@Entity
class Court {
    @Id
    private String slug;

    private String name;
    private String officialName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CourtType type;

    private String county;
    private String region;
    private String sizeBand;
    private int population;
    private @Nullable LocalDate liveSince;
    private String evidence;

    @Version
    @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Court() {}

    Court(CourtProfile profile) {
        this.slug = profile.slug();
        this.name = profile.name();
        this.officialName = profile.officialName();
        this.type = profile.type();
        this.county = profile.county();
        this.region = profile.region();
        this.sizeBand = profile.sizeBand();
        this.population = profile.population();
        this.liveSince = profile.liveSince();
        this.evidence = profile.evidence();
    }

    CourtProfile profile() {
        return new CourtProfile(
                slug, name, officialName, type, county, region, sizeBand, population, liveSince, evidence);
    }
}
