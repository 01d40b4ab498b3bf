package org.gehor.audit.export;

/** A page of a person's cases with all that stands in them and is theirs to see. Names of fields last: programs read them. */
final class CaseSql {

    private static final String FILES = """
            (select coalesce(json_agg(json_build_object('name', a.name, 'mediaType', a.media_type, 'size', a.stored_size,
                'sentAt', a.attached_at, 'link', '/attachments/Attachment-' || a.id) order by a.id), '[]')
             from attachment a where a.case_id = c.id and a.attached_at is not null and a.message_id is not distinct from\s""";

    private static final String SENT = """
            (select json_build_object('submitterName',
                case when app_shows_name(c.id, c.submitter_id) then t.submitter_name end, 'patientName',
                case when app_shows_name(c.id, c.patient_id) then coalesce(k.patient_name, t.patient_name) end, 'relation', t.relation,
                'patientBornOn', coalesce(k.patient_born_on, t.patient_born_on), 'occurredPrecision', t.occurred_precision, 'occurredFrom', t.occurred_from,
                'occurredUntil', t.occurred_until, 'occurredAbout', t.occurred_about, 'unitWords', t.unit_words, 'whatHappened', t.what_happened,
                'consequences', t.consequences, 'better', t.better, 'namedStaff', t.named_staff, 'follow', t.follow,
                'wishes', t.wishes, 'otherWish', t.other_wish, 'answerChannel', t.answer_channel, 'writtenIn', t.language)
             from case_content t left join lateral (
                 select patient_name, patient_born_on from patient_correction k where k.case_id = c.id order by k.id desc limit 1
             ) k on true where t.case_id = c.id)
            """;

    private static final String QUESTIONS = """
            (select coalesce(json_agg(q.text order by q.position), '[]') from case_question q where q.case_id = c.id)
            """;

    private static final String LETTERS = """
            (select coalesce(json_agg(json_build_object('from', m.author, 'name',
                case when m.author = 'STAFF' or app_shows_name(m.case_id, m.author_id) then nullif(m.author_name, '') end, 'text', m.text,
                'sentAt', m.sent_at, 'replyBy', m.reply_by, 'kind', m.kind, 'expectedOn', m.expected_on, 'readAt', (
                    select min(r.read_at) from receipt r where r.item_id = m.id),
                'files', """ + FILES + """
            m.id)) order by m.id), '[]') from message m where m.case_id = c.id)
            """;

    private static final String ANSWERS = """
            (select coalesce(json_agg(json_build_object('version', a.version, 'text', a.opening, 'changes', a.changes,
                'signedBy', a.signed_name, 'signedByTitle', a.signed_title, 'publishedAt', a.published_at, 'readAt', (
                    select min(r.read_at) from receipt r where r.item_id = a.id),
                'parts', (
                    select coalesce(json_agg(json_build_object('question', q.text, 'answer', p.text) order by q.position), '[]')
                    from answer_part p join case_question q on q.id = p.question_id where p.answer_id = a.id),
                'ratings', (
                    select coalesce(json_agg(json_build_object('answered', r.answered, 'comment', r.comment,
                        'firstAt', r.first_at, 'changedAt', r.rated_at, 'parts', (
                            select coalesce(json_agg(json_build_object('question', q.text, 'answered', rp.answered)
                                order by q.position), '[]')
                            from rating_part rp join case_question q on q.id = rp.question_id
                            where rp.answer_id = r.answer_id and rp.person_id = r.person_id))), '[]')
                    from rating r where r.answer_id = a.id)) order by a.version), '[]')
             from answer a where a.case_id = c.id)
            """;

    private static final String UNITS = """
            (select coalesce(json_agg(json_build_object('organisation', o.name, 'role', u.role, 'addedAt', u.added_at,
                'addedBy', u.added_name, 'removedAt', u.removed_at) order by u.role desc, u.id), '[]')
             from case_unit u join organisation o on o.id = u.organisation_id where u.case_id = c.id)
            """;

    private static final String PAUSES = """
            (select coalesce(json_agg(json_build_object('reason', s.reason, 'pausedAt', s.paused_at, 'pausedBy', s.paused_name,
                'dueBefore', s.due_before, 'endedAt', s.ended_at, 'endedBy', s.ended_by, 'days', s.days, 'dueAfter', s.due_after)
                order by s.id), '[]')
             from case_pause s where s.case_id = c.id)
            """;

    private static final String TRANSFERS = """
            (select coalesce(json_agg(json_build_object('from', f.name, 'to', o.name, 'reason', t.reason, 'movedAt', t.moved_at,
                'movedBy', t.moved_name, 'dueBefore', t.due_before, 'dueAfter', t.due_after, 'note', n.text) order by t.id), '[]')
             from case_transfer t join organisation f on f.id = t.from_id join organisation o on o.id = t.to_id
             left join case_transfer_note n on n.transfer_id = t.id where t.case_id = c.id)
            """;

    private static final String AFTER = """
            'answerForSubmitter', (select coalesce(json_agg(json_build_object('version', f.version, 'text', f.text,
                    'signedBy', f.signed_name, 'signedByTitle', f.signed_title, 'publishedAt', f.published_at) order by f.version), '[]')
                from answer_for_submitter f where f.case_id = c.id),
            'thanks', (select json_build_object('text', t.thanks, 'signedBy', t.closed_name, 'signedByTitle', t.closed_title,
                'sentAt', t.closed_at) from case_closing t where t.case_id = c.id and t.thanks is not null),
            'withdrawal', (select json_build_object('reason', w.reason, 'withdrawnAt', w.withdrawn_at)
                from withdrawal w where w.case_id = c.id),
            'reopening', (select json_build_object('reason', r.reason, 'requestedAt', r.requested_at, 'decideBy', r.decide_by,
                'granted', r.granted, 'decision', r.decision, 'decidedAt', r.decided_at, 'decidedBy', r.decided_name)
                from reopening r where r.case_id = c.id),
            'unsentLetter', (select json_build_object('text', l.text, 'savedAt', l.saved_at, 'expiresOn', l.expires_on)
                from letter_draft l where l.case_id = c.id and l.person_id = :person),
            """;

    private static final String CODINGS = """
            (select coalesce(json_agg(json_build_object('coder', k.coder, 'version', k.version, 'codedAt', k.coded_at,
                'codedBy', case when c.country = any (:naming) then k.coded_name end, 'harm', k.harm, 'categories', (
                    select coalesce(json_agg(json_build_object('category', x.taxonomy || '/' || x.code, 'severity', x.severity,
                        'stage', x.stage) order by x.position), '[]')
                    from classification_code x where x.classification_id = k.id)) order by k.coded_at, k.id), '[]')
             from classification k where k.case_id = c.id)
            """;

    private static final String TIMELINE = """
            (select coalesce(json_agg(json_build_object('event', e.type, 'at', e.occurred_at) order by e.tx, e.position), '[]')
             from event e where e.audience = 'CASE' and e.audience <> 'PERSON' and e.case_id = c.id)
            """;

    private static final String ACCESS = """
            (select coalesce(json_agg(json_build_object('at', e.at,
                'name', case when c.country = any (:naming) then e.staff_name end, 'role', e.role, 'organisation', o.name,
                'reason', e.reason, 'question', q.text, 'askedAt', q.asked_at, 'answer', q.answer,
                'answeredAt', q.answered_at, 'answeredBy', q.answered_name) order by e.id), '[]')
             from access_entry e join organisation o on o.id = e.organisation_id
             left join access_question q on q.entry_id = e.id where e.case_id = c.id)
            """;

    static final String CASES = """
            select c.id, json_build_object('number', c.number, 'kind', c.kind, 'state', c.state, 'country', c.country,
                'organisation', o.name, 'organisationId', o.external_id, 'identity', c.identity, 'roles', p.roles,
                'receivedAt', c.received_at, 'answerPromise', c.answer_promise, 'dueOn', c.due_on, 'doneAt', c.done_at, 'expectedOn', c.expected_on,
                'handler', c.handler_name, 'handlerTitle', c.handler_title, 'units',\s""" + UNITS + ", 'transfers', " + TRANSFERS + ", 'pauses', " + PAUSES + ", 'sent', "
            + SENT + ", 'questions', " + QUESTIONS
            + ", 'files', " + FILES + "null), 'letters', " + LETTERS + ", 'answers', " + ANSWERS + ", " + AFTER
            + "'classifications', " + CODINGS + ", 'timeline', " + TIMELINE + ", 'accessLog', " + ACCESS + """
            )::text as held
            from (
                select case_id, array_agg(role order by role) as roles from case_party
                where person_id = :person and case_id > :after group by case_id order by case_id limit :most) p
            join care_case c on c.id = p.case_id join organisation o on o.id = c.organisation_id
            order by c.id
            """;

    private CaseSql() {}
}
