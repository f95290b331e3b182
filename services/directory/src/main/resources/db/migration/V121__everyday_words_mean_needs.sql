-- What people type when they mean a need. Words are kept as search compares them; one word can mean several needs.
create table need_word (
    words    text not null check (words <> '' and words = btrim(words) and cardinality(string_to_array(words, ' ')) <= 4),
    need     text not null references need,
    taxonomy text not null check (taxonomy ~ '^[a-z][a-z0-9-]{0,39}$'),
    primary key (words, need, taxonomy)
);
comment on table need_word is 'pattern: reference. Everyday words for needs: ours, and those of taxonomies that the operator loaded. The Welsh awaits a person''s review.';
create index need_word_taxonomy on need_word (taxonomy);
alter table need_word enable row level security;
alter table need_word force row level security;
create policy everybody_reads on need_word for select using (true);
create policy nobodys_is_added on need_word for insert with check (acting_organisation() is null);
create policy nobodys_is_removed on need_word for delete using (acting_organisation() is null);
grant select, insert, delete on need_word to directory_app;
alter table need_word no force row level security;
insert into need_word (words, need, taxonomy)
select btrim(search_words(word)), need, 'trellis'
from (values
    ('children', array[
        'children', 'after school', 'babi', 'babies', 'baby', 'cewynnau', 'child', 'childcare', 'cylch chwarae', 'dads',
        'families', 'family', 'holiday club', 'ieuenctid', 'meithrinfa', 'mum', 'mums', 'nappies', 'nappy',
        'nursery', 'parent', 'parenting', 'parents', 'play group', 'playgroup', 'plentyn', 'rhiant',
        'rhieni', 'school uniform', 'teenagers', 'teulu', 'toddler', 'toddlers', 'young people', 'youth']),
    ('clothes', array[
        'clothes', 'baby clothes', 'bed', 'bedding', 'beds', 'charity shop', 'clothes bank', 'clothing', 'coat',
        'coats', 'cooker', 'cot', 'dillad', 'dodrefn', 'esgidiau', 'fridge', 'furniture', 'furniture reuse',
        'gwely', 'gwisg ysgol', 'mattress', 'school uniform', 'shoes', 'sofa', 'table', 'uniform',
        'washing machine']),
    ('company', array[
        'alone', 'befriend', 'befriender', 'befriending', 'buddy', 'by myself', 'chat', 'clwb cinio',
        'coffee morning', 'cwmni', 'cyfaill', 'drop in', 'ffrind', 'friend', 'friendship', 'isolated',
        'isolation', 'loneliness', 'lonely', 'lunch club', 'phone call', 'sgwrs', 'social club',
        'someone to talk to', 'talk to someone', 'unig', 'unigrwydd', 'visiting', 'visitor', 'visitors',
        'warm hub', 'warm space', 'ynysig']),
    ('digital', array[
        'ar lein', 'broadband', 'computer', 'computers', 'cyfrifiadur', 'cyfrinair', 'data',
        'digital skills', 'e mail', 'email', 'gliniadur', 'internet', 'it help', 'laptop', 'mobile phone',
        'online', 'password', 'phone help', 'rhyngrwyd', 'sim card', 'smartphone', 'tablet', 'web', 'wi fi',
        'wifi']),
    ('food', array[
        'food', 'baby milk', 'banc bwyd', 'breakfast', 'brecwast', 'bwyta', 'cafe', 'cegin', 'cinio',
        'community fridge', 'community kitchen', 'dinner', 'eat', 'eating', 'fareshare', 'feed', 'food bank',
        'food parcel', 'food parcels', 'foodbank', 'formula', 'groceries', 'halal food', 'hot food',
        'hunger', 'hungry', 'larder', 'llwglyd', 'lunch', 'meal', 'meals', 'newyn', 'pantry', 'parsel bwyd',
        'pryd', 'prydau', 'soup kitchen', 'supper', 'swper']),
    ('fuel', array[
        'fuel', 'bil nwy', 'blanket', 'blankets', 'boeler', 'boiler', 'cold', 'electric', 'electricity', 'energy',
        'energy bill', 'fuel poverty', 'fuel voucher', 'gas', 'gas bill', 'gwres', 'heating',
        'hot water bottle', 'meter', 'nwy', 'oer', 'prepayment', 'top up', 'trydan', 'warm home', 'warmth',
        'ynni']),
    ('housing', array[
        'housing', 'accommodation', 'cartref', 'digartref', 'digartrefedd', 'evicted', 'eviction', 'flat', 'homeless',
        'homelessness', 'hostel', 'landlord', 'lloches', 'night shelter', 'nowhere to live', 'rent',
        'repossession', 'rhent', 'rough sleeper', 'rough sleeping', 'shelter', 'sofa surfing', 'tenancy',
        'tenant', 'tenants', 'troi allan']),
    ('language', array[
        'cyfieithu', 'cyfieithydd', 'dysgu saesneg', 'english class', 'english classes', 'english lessons',
        'esol', 'ffurflenni', 'forms', 'interpreter', 'interpreting', 'learn english', 'letter', 'llythyr',
        'speak english', 'translate', 'translation', 'translator', 'welsh class']),
    ('mending', array[
        'atgyweirio', 'beic', 'bicycle', 'bike', 'bikes', 'broken', 'caffi trwsio', 'decorating', 'diy',
        'fix', 'fixing', 'gardd', 'garddio', 'garden', 'gardening', 'handyman', 'handyperson', 'leak',
        'odd jobs', 'painting', 'repair', 'repair cafe', 'repairs', 'sewing', 'shelf', 'tools', 'trwsio']),
    ('money', array[
        'money', 'advice', 'bailiff', 'bailiffs', 'benefit', 'benefits', 'biliau', 'bills', 'broke', 'budd dal',
        'budd daliadau', 'budgeting', 'council tax', 'credit union', 'credyd cynhwysol', 'cyngor', 'debt',
        'debts', 'dyled', 'dyledion', 'financial', 'grant', 'grants', 'loan', 'loans', 'pension',
        'pension credit', 'pensiwn', 'pip', 'skint', 'universal credit', 'welfare advice']),
    ('prescriptions', array[
        'chemist', 'fferyllfa', 'fferyllydd', 'medication', 'medicine', 'medicines', 'moddion', 'pharmacy',
        'pills', 'prescription', 'presgripsiwn', 'repeat prescription', 'tabledi', 'tablets']),
    ('shopping', array[
        'archfarchnad', 'collect shopping', 'errand', 'errands', 'groceries', 'milk and bread', 'neges',
        'negesau', 'parcels', 'post office', 'shop for me', 'siopa', 'supermarket']),
    ('transport', array[
        'transport', 'bus', 'bws', 'car', 'community transport', 'dial a ride', 'driver', 'drivers', 'gyrrwr',
        'hospital appointment', 'hospital transport', 'lifft', 'lift', 'lifts', 'minibus', 'shopmobility',
        'tacsi', 'taxi', 'trafnidiaeth', 'travel', 'wheelchair taxi', 'ysbyty']),
    ('wellbeing', array[
        'wellbeing', 'addiction', 'alcohol', 'anxiety', 'anxious', 'autism', 'bereavement', 'carer', 'carers',
        'counselling', 'counsellor', 'cwnsela', 'dementia', 'depressed', 'depression', 'drugs', 'exercise',
        'galar', 'gofalwr', 'gofalwyr', 'gorbryder', 'grief', 'grieving', 'iechyd meddwl', 'iselder',
        'men s shed', 'menopause', 'mens shed', 'mental health', 'mindfulness', 'panic', 'recovery', 'sad',
        'self help', 'sleep', 'straen', 'stress', 'stressed', 'suicidal', 'walking group', 'yoga'])) as ours (need, words), unnest(words) as word
on conflict do nothing;
alter table need_word force row level security;
