SELECT 'application ' || application_id FROM pragma_application_id
SELECT 'version ' || user_version FROM pragma_user_version
SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name
SELECT 'head ' || organization || ' ' || version FROM head
SELECT 'journal ' || organization || ' ' || sequence || ' ' || line FROM journal ORDER BY sequence
SELECT 'outbox ' || place || ' ' || organization || ' ' || id || ' ' || effect FROM outbox ORDER BY place
SELECT 'due ' || organization || ' ' || at FROM due
