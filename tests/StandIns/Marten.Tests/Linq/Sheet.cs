using System.Text.Json.Serialization;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public enum Stage { Planned, Underway, Done }

public record Visit(string Place, int Minutes, Stage Stage, DateTimeOffset? At);

public record Coach(string Name, int Years, Coach? Mentor);

/// <summary>A document with a member of each kind that queries can meet.</summary>
public record Sheet
{
    public string Id { get; init; } = "";
    public string? Name { get; init; }
    public string Title { get; init; } = "";
    public int Minutes { get; init; }
    public short Small { get; init; }
    public long Big { get; init; }
    public int? Rank { get; init; }
    public decimal Hours { get; init; }
    public decimal? Rate { get; init; }
    public double Score { get; init; }
    public bool Done { get; init; }
    public bool? Agreed { get; init; }
    public DateOnly Day { get; init; }
    public DateOnly? Due { get; init; }
    public DateTimeOffset At { get; init; }
    public DateTimeOffset? Until { get; init; }
    public DateTime Local { get; init; }
    public TimeOnly Start { get; init; }
    public Guid Token { get; init; }
    public Guid? Other { get; init; }
    public Stage Stage { get; init; }
    public Stage? Before { get; init; }
    public char Mark { get; init; } = 'a';
    public Coach Coach { get; init; } = new("", 0, null);
    public string[] Tags { get; init; } = [];
    public List<int>? Numbers { get; init; }
    public List<Stage> Stages { get; init; } = [];
    public List<Visit> Visits { get; init; } = [];
    public Dictionary<string, string> Notes { get; init; } = [];

    [JsonPropertyName("an odd 'name'")]
    public int Renamed { get; init; }

    [JsonIgnore]
    public int Forgotten { get; init; }
}
