package org.ccpor.standup;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Displays on walls. Keys are looked up by their hash and never stored. */
interface WallDisplayRepository extends Repository<WallDisplay, Long> {
    WallDisplay save(WallDisplay display);

    Optional<WallDisplay> findById(long id);

    /** The newest first, ended ones last. */
    @Query("select d from WallDisplay d order by case when d.revokedAt is null then 0 else 1 end, d.id desc")
    List<WallDisplay> all();

    /** The display this key opens; empty if there is none or it was ended. */
    Optional<WallDisplay> findByTokenHashAndRevokedAtIsNull(String hash);
}
