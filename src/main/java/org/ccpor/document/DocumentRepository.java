package org.ccpor.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Editions and the parts of their files, which go in and out by themselves. */
interface DocumentRepository extends Repository<StoredDocument, UUID> {
    /** @throws org.springframework.dao.DataIntegrityViolationException if that item has that edition already */
    StoredDocument saveAndFlush(StoredDocument document);

    Optional<StoredDocument> findById(UUID id);

    /** The newest first. */
    @Query("""
            select d from StoredDocument d
            where d.templateId = :template and d.templateVersion = :version
            order by d.addedAt desc, d.id
            """)
    List<StoredDocument> of(String template, int version);

    @Modifying(flushAutomatically = true)
    @Query("insert into DocumentPart (document, number, content) values (:document, :number, :content)")
    void addPart(UUID document, int number, byte[] content);

    @Query("select p.content from DocumentPart p where p.document = :document and p.number = :number")
    Optional<byte[]> part(UUID document, int number);

    /** Its parts go with it. */
    @Modifying
    @Query("delete from StoredDocument d where d.id = :document")
    void delete(UUID document);
}
