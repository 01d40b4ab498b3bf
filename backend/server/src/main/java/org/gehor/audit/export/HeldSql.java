package org.gehor.audit.export;

/** What is held about a person beside their cases. Names of fields last: programs read them. */
final class HeldSql {

    static final String PERSON = """
            select id, json_build_object('name', name, 'country', country, 'bornOn', born_on, 'language', language,
                'email', email, 'emailFails', email_fails, 'emailConfirmedAt', email_confirmed_at, 'phone', phone,
                'phoneConfirmedAt', phone_confirmed_at, 'protectedIdentity', protected_identity, 'identityNumberHeld', true, 'knownSince', created_at)::text as held
            from person where id = :person
            """;

    static final String NEEDS = """
            select person_id as id, json_build_object('safeTime', safe_time, 'unsafeWays', unsafe, 'interpreter', interpreter,
                'easyRead', easy_read, 'changedAt', changed_at)::text as held
            from contact_needs where person_id = :person
            """;

    static final String NOTICE_SETTINGS = """
            select person_id as id, json_build_object('unwanted', unwanted, 'quietFrom', quiet_from, 'quietUntil', quiet_until,
                'timeZone', time_zone)::text as held
            from notice_settings where person_id = :person
            """;

    static final String DEVICES = """
            select id, json_build_object('device', device, 'address', endpoint, 'since', made_at)::text as held
            from push_subscription where person_id = :person and id > :after order by id limit :most
            """;

    static final String DRAFTS = """
            select d.id, json_build_object('kind', d.kind, 'content', d.content #- '{patient,personalNumber}', 'savedAt', d.saved_at,
                'expiresOn', d.expires_on, 'files', (
                    select coalesce(json_agg(json_build_object('name', a.name, 'size', a.size,
                        'link', '/attachments/Attachment-' || a.id) order by a.id), '[]')
                    from attachment a where a.draft_id = d.id and a.removed_at is null))::text as held
            from draft d where d.person_id = :person and d.id > :after order by d.id limit :most
            """;

    static final String REPRESENTATIONS = """
            select r.id, json_build_object('caseNumber', r.case_number,
                'side', case when r.patient_id = :person then 'PATIENT' else 'REPRESENTATIVE' end, 'basis', r.basis,
                'relation', r.relation, 'representativeName',
                case when app_shows_name(r.case_id, r.representative_id) then r.representative_name end,
                'patientName', t.patient_name, 'statement', t.statement, 'state', r.state, 'requestedAt', r.requested_at,
                'validUntil', r.valid_until, 'reason', r.reason, 'history', (
                    select coalesce(json_agg(json_build_object('state', s.state, 'at', s.at, 'by', s.by_kind, 'name', s.by_name,
                        'reason', s.reason, 'validUntil', s.valid_until) order by s.id), '[]')
                    from representation_step s where s.representation_id = r.id))::text as held
            from representation r left join representation_claim t on t.representation_id = r.id
            where (r.representative_id = :person or r.patient_id = :person) and r.id > :after order by r.id limit :most
            """;

    static final String INBOX = """
            select i.id, json_build_object('kind', i.kind, 'caseNumber', c.number, 'cameAt', i.created_at,
                'readAt', i.read_at)::text as held
            from inbox_item i left join care_case c on c.id = i.case_id
            where i.person_id = :person and i.id > :after order by i.id limit :most
            """;

    static final String NOTICES = """
            select id, json_build_object('channel', channel, 'purpose', purpose, 'state', state, 'madeAt', made_at,
                'sentAt', sent_at, 'failure', failure)::text as held
            from notification where person_id = :person and id > :after order by id limit :most
            """;

    static final String EXPORTS = """
            select id, json_build_object('format', format, 'askedAt', asked_at, 'fetchedAt', fetched_at)::text as held
            from data_export where person_id = :person and id > :after order by id limit :most
            """;

    private HeldSql() {}
}
