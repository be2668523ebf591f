namespace CpmTracker.StandIns.Marten.Tests.Linq;

/// <summary>Sheets of a seed: few different values, so that they meet, and among them those that break careless SQL.</summary>
public sealed class SeededSheets(int seed)
{
    public static readonly string[] Words =
    [
        "", "alameda", "Alameda", "ALAMEDA COUNTY", "o'brien", "'; drop table sheets; --", "' or '1'='1", "100%", "1000", "a_b", "axb", @"back\slash", @"\", "%", "_",
        "$1", "@p0", "null", "{}", "\"quoted\"", "tab\there", " ", "ünï©ode", "日本語", "👩‍🏫", "a", "b", "?", "::int", "/* c */",
    ];

    private readonly Random _random = new(seed);

    public IReadOnlyList<Sheet> Make(int count) => [.. Enumerable.Range(0, count).Select(i => Make($"sheet-{i:D4}"))];

    public string Word() => Words[_random.Next(Words.Length)];

    public T Pick<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private Sheet Make(string id) => new()
    {
        Id = id,
        Name = Maybe(Word),
        Title = Word(),
        Minutes = _random.Next(-3, 4),
        Small = (short)_random.Next(-3, 4),
        Big = _random.Next(4) == 0 ? long.MaxValue - _random.Next(2) : _random.Next(4),
        Rank = Maybe(() => (int?)_random.Next(4)),
        Hours = _random.Next(-20, 20) / 8m,
        Rate = Maybe(() => (decimal?)(_random.Next(4) * 1.10m)),
        Score = _random.Next(4) / 3.0,
        Done = _random.Next(2) == 0,
        Agreed = Maybe(() => (bool?)(_random.Next(2) == 0)),
        Day = Day(),
        Due = Maybe(() => (DateOnly?)Day()),
        At = Instant(),
        Until = Maybe(() => (DateTimeOffset?)Instant()),
        Local = new DateTime(2026, 1, 1, 0, 0, 0, Pick([DateTimeKind.Utc, DateTimeKind.Unspecified])).AddHours(_random.Next(3)),
        Start = new TimeOnly(_random.Next(3), 30),
        Token = Id(),
        Other = Maybe(() => (Guid?)Id()),
        Stage = (Stage)_random.Next(3),
        Before = Maybe(() => (Stage?)_random.Next(3)),
        Mark = Pick(['a', '%', '\'']),
        Coach = new Coach(Word(), _random.Next(3), new Coach(Word(), _random.Next(3), null)),
        Tags = [.. Several(Word)],
        Numbers = Maybe(() => Several(() => _random.Next(4)).ToList()),
        Stages = [.. Several(() => (Stage)_random.Next(3))],
        Visits = [.. Several(() => new Visit(Word(), _random.Next(4), (Stage)_random.Next(3), Maybe(() => (DateTimeOffset?)Instant())))],
        Notes = Several(Word).Distinct().ToDictionary(word => word, _ => Word()),
        Renamed = _random.Next(3),
    };

    private DateOnly Day() => new DateOnly(2026, 1, 1).AddDays(_random.Next(4));

    // The same instants under several offsets, and to PostgreSQL's last digit.
    private DateTimeOffset Instant() =>
        new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(_random.Next(3)).AddMicroseconds(_random.Next(2)).ToOffset(TimeSpan.FromHours(_random.Next(-8, 2)));

    private Guid Id() => new($"00000000-0000-0000-0000-00000000000{_random.Next(4)}");

    private T? Maybe<T>(Func<T> make) => _random.Next(4) == 0 ? default : make();

    private IEnumerable<T> Several<T>(Func<T> make) => Enumerable.Range(0, _random.Next(4)).Select(_ => make()).ToList();
}
