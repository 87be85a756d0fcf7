-- Every link of every chain counted anew: what differs from what is stored, or is missing.
with lankar as (
  select l.*, coalesce(lag(l.hash) over w, sha256('')) as forra, row_number() over w as vantat
  from gemensam.handelse_lank l
  window w as (partition by l.samverkan_id order by l.nr)
)
select 'hash stämmer inte: ' || nr as fel from lankar where hash <> sha256(forra || convert_to(kanonisk, 'UTF8'))
union all
select 'nummer saknas före: ' || nr from lankar where nr <> vantat
union all
select 'händelse utan länk: ' || h.id from gemensam.handelse h
  where not exists (select from gemensam.handelse_lank l where l.samverkan_id = h.samverkan_id and l.handelse_id = h.id)
union all
select 'huvudet pekar fel: ' || k.nr from gemensam.handelse_kedja k
  left join gemensam.handelse_lank l on l.samverkan_id = k.samverkan_id and l.nr = k.nr
  where l.hash is distinct from k.hash or exists (select from gemensam.handelse_lank x where x.samverkan_id = k.samverkan_id and x.nr > k.nr)
