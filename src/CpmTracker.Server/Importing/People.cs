namespace CpmTracker.Server.Importing;

using CpmTracker.Domain;

/// <summary>
/// How files name people: by a key of whoever keeps the file, stable from file to file, or by the id that this system gave. The id follows from the key;
/// the key itself is not kept.
/// </summary>
internal static class People
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 200;

    private const int LongestKey = 100;

    /// <summary>The stream of the director whom a file names so.</summary>
    public static string Director(string key) => Id(StreamId.Director, key);

    /// <summary>The key of somebody who is new here: not an id that this system gave.</summary>
    public static string OwnKey(Cells cells, string column)
    {
        var key = cells.Text(column, LongestKey);
        if (key.StartsWith(StreamId.Director, StringComparison.Ordinal))
            cells.Refuse(column, $"A key of your own cannot begin with {StreamId.Director}: that is how the ids begin that are given here.");
        return key;
    }

    /// <summary>The stream of the director named in a row.</summary>
    public static string DirectorIn(Cells cells) => Director(cells.Text("director_key", LongestKey));

    /// <summary>The stream of the coach named in a row, if one is.</summary>
    public static string? CoachIfAny(Cells cells) => cells.TextIfAny(NamedCoach.Column, LongestKey) is { } key ? Id(StreamId.Coach, key) : null;

    /// <summary>The coach named in a row.</summary>
    public static NamedCoach CoachIn(Cells cells) => new(Id(StreamId.Coach, cells.Text(NamedCoach.Column, LongestKey)), cells.TextIfAny(NamedCoach.NameColumn, LongestName));

    /// <summary>The coach named in a row, if one is.</summary>
    public static NamedCoach? NamedCoachIfAny(Cells cells) => cells.Has(NamedCoach.Column) ? CoachIn(cells) : null;

    private static string Id(string begin, string key) => key.StartsWith(begin, StringComparison.Ordinal) ? key : $"{begin}{NamedId.Of(begin, key):N}";
}
