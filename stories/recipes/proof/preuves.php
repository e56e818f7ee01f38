<?php

/**
 * The endpoint of proofs in one file of PHP 8, for sites without Node: the same checks, the same answers and the same file as
 * `charte-cookies/server.js` with `charte-cookies/record-file.js`, whose `verify()` reads what this writes.
 *
 * Put it where `consent.endpoint` says, and the file of records outside of what the server gives away. What is set here must be what the
 * declaration says under `consent`.
 */

declare(strict_types=1);

$origins = explode(' ', getenv('ORIGINS') ?: 'https://www.example.fr');
$path = getenv('RECORDS') ?: dirname(__DIR__) . '/preuves.jsonl';
$cookie = 'cookies_preferences';
$domain = null;
$months = 6;

const MAX_BYTES = 64_000;
const MAX_ENTRIES = 300;

function answer(int $status, ?string $error = null): never
{
    http_response_code($status);
    header('Cache-Control: no-store');
    header_remove('X-Powered-By');
    if ($error !== null) {
        header('Content-Type: application/json; charset=utf-8');
        header('X-Content-Type-Options: nosniff');
        echo json_encode(['error' => $error], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    }
    exit;
}

function is_day(mixed $value): bool
{
    return is_string($value) && preg_match('/^([1-9]\d{3})-(\d\d)-(\d\d)$/D', $value, $part)
        && checkdate((int) $part[2], (int) $part[3], (int) $part[1]);
}

/** The same day some months later; the last day of the month where there is no such day. */
function add_months(string $day, int $months): string
{
    [$year, $month, $date] = array_map('intval', explode('-', $day));
    $first = (new DateTimeImmutable('now', new DateTimeZone('UTC')))->setDate($year, $month + $months, 1);
    return $first->format('Y-m-') . sprintf('%02d', min($date, (int) $first->format('t')));
}

/** JSON without white space and with sorted keys, as RFC 8785 has it. */
function json_of(mixed $value): string
{
    if ($value instanceof stdClass) {
        $fields = (array) $value;
        ksort($fields, SORT_STRING);
        $value = (object) array_map(fn ($each) => json_decode(json_of($each)), $fields);
    }
    return json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR);
}

function matches(string $form): callable
{
    return fn ($value) => is_string($value) && preg_match($form, $value) === 1;
}

function by_id(callable $check): callable
{
    return function ($value) use ($check) {
        if (!$value instanceof stdClass || count((array) $value) > MAX_ENTRIES) {
            return false;
        }
        foreach ((array) $value as $key => $item) {
            if (!preg_match('/^[a-z][a-z0-9_-]{0,63}$/D', (string) $key) || !$check($item)) {
                return false;
            }
        }
        return true;
    };
}

$is_name = matches('/^\P{Cc}{1,200}$/uD');
$is_names = fn ($value) => is_array($value) && count($value) <= MAX_ENTRIES
    && count(array_filter($value, $is_name)) === count($value);

$fields = [
    'v' => fn ($value) => $value === 1,
    'id' => matches('/^[0-9a-f]{32}$/D'),
    'package' => matches('/^\d+\.\d+\.\d+[0-9A-Za-z.+-]{0,40}$/D'),
    'on' => 'is_day',
    'until' => 'is_day',
    'locale' => matches('/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/D'),
    'action' => fn ($value) => in_array($value, ['accept-all', 'refuse-all', 'choose', 'withdraw', 'none'], true),
    'choices' => by_id('is_bool'),
    'revisions' => by_id(matches('/^[0-9a-z]{1,4000}$/D')),
    'providers' => by_id($is_names),
    'declaration' => matches('/^[0-9a-f]{64}$/D'),
];

// What is told by the headers.
$method = $_SERVER['REQUEST_METHOD'];
if ($method !== 'POST') {
    header('Allow: POST');
    answer(405, "Found the method $method, expected POST.");
}
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
if (!in_array($origin, $origins, true)) {
    answer(403, 'Expected a page of this site.');
}
if (!preg_match('/^application\/json *(;|$)/iD', $_SERVER['CONTENT_TYPE'] ?? '')) {
    answer(415, 'Expected the content type application/json.');
}

// Size and shape.
$text = (string) file_get_contents('php://input', false, null, 0, MAX_BYTES + 1);
if (strlen($text) > MAX_BYTES) {
    answer(413, 'Found more than ' . MAX_BYTES . ' bytes.');
}
try {
    $record = json_decode($text, false, 8, JSON_THROW_ON_ERROR);
} catch (JsonException) {
    answer(400, 'Expected a record as JSON in UTF-8.');
}
if (!$record instanceof stdClass) {
    answer(400, '$: expected an object.');
}
foreach (array_keys((array) $record) as $key) {
    if (!isset($fields[$key])) {
        answer(400, '$: found a field of another name, expected no fields but ' . implode(', ', array_keys($fields)) . '.');
    }
}
foreach ($fields as $key => $check) {
    if (!property_exists($record, $key) || !$check($record->$key)) {
        answer(400, "$.$key: found what is not expected there.");
    }
}
$today = gmdate('Y-m-d');
if ($record->on > gmdate('Y-m-d', time() + 2 * 86_400)) {
    answer(400, '$.on: expected a day that has come.');
}
if ($record->until <= $today || $record->until > add_months($record->on, $months)) {
    answer(400, "$.until: expected a day after $today, and at most $months months after the decision.");
}

// Kept before it is answered: what is not kept is sent again.
function append(string $path, stdClass $record): bool
{
    umask(0o077);
    $file = @fopen($path, 'c+');
    if (!$file || !flock($file, LOCK_EX)) {
        return false;
    }
    $size = fstat($file)['size'];
    $start = max(0, $size - 2 * MAX_BYTES);
    fseek($file, $start);
    $tail = (string) stream_get_contents($file);
    // What a crash left half written is taken away: nobody was told that it is kept.
    $whole = substr($tail, 0, (int) strrpos("\n$tail", "\n"));
    $end = $start + strlen($whole);
    ftruncate($file, $end);
    $before = str_repeat('0', 64);
    if ($whole !== '') {
        $line = substr($whole, (int) strrpos("\n" . substr($whole, 0, -1), "\n"));
        if (!preg_match('/^\{"hash":"([0-9a-f]{64})",/', $line, $part)) {
            return false;
        }
        $before = $part[1];
    }
    $text = json_of($record);
    $hash = hash('sha256', $before . "\n" . hash('sha256', $text));
    $line = "{\"hash\":\"$hash\",\"record\":$text}\n";
    fseek($file, $end);
    $is_kept = @fwrite($file, $line) === strlen($line) && @fflush($file) && @fsync($file);
    if (!$is_kept) {
        ftruncate($file, $end);
    }
    fclose($file);
    return $is_kept;
}

if (!append($path, $record)) {
    answer(503, 'The record could not be kept: send it again.');
}

// The cookie as the browser has it, unless it has another choice by now, or parts that end on days of their own.
preg_match_all('/(?:^|; *)' . preg_quote($cookie, '/') . '=([^;]*)/', $_SERVER['HTTP_COOKIE'] ?? '', $found);
$values = $found[1];
$chosen = json_of((object) ['choices' => $record->choices, 'on' => $record->on, 'rev' => $record->revisions]);
$is_chosen = function (string $raw) use ($chosen): bool {
    $value = json_decode(rawurldecode($raw));
    return $value instanceof stdClass && ($value->v ?? null) === 1 && preg_match('/^[\w%.!~*\'()-]+$/D', $raw)
        && !isset($value->until)
        && json_of((object) ['choices' => $value->choices ?? null, 'on' => $value->on ?? null, 'rev' => $value->rev ?? null]) === $chosen;
};
if ($values && count(array_filter($values, $is_chosen)) === count($values)) {
    $expires = gmdate('D, d M Y H:i:s', (int) strtotime("{$record->until}T00:00:00Z +1 day")) . ' GMT';
    $place = $domain === null ? '' : "; Domain=$domain";
    $secure = str_starts_with($origin, 'https:') ? '; Secure' : '';
    header("Set-Cookie: $cookie={$values[0]}; Path=/$place; Expires=$expires; SameSite=Lax$secure", false);
}
answer(204);
