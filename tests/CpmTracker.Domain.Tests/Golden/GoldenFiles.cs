namespace CpmTracker.Domain.Tests.Golden;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;

/// <summary>The golden JSON of every wire name, each a representative event with every field told. They are added and never edited.</summary>
internal static class GoldenFiles
{
    /// <summary>The wire names whose goldens stand in this folder.</summary>
    public static IReadOnlyList<WireName> Names { get; } = [.. DirectorEvents.Names, .. CoachEvents.Names, .. CountyEvents.Names, .. ActivityEvents.Names, .. AuditEvents.Names];

    /// <summary>The wire names that files are there for.</summary>
    public static IEnumerable<string> OnDisk => Directory.GetFiles(Folder).Select(file => Path.GetFileNameWithoutExtension(file)!);

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static string Json(string name)
    {
        var path = Path.Combine(Folder, $"{name}.json");
        File.Exists(path).ShouldBeTrue($"{name} is new: add Golden/{name}.json, a representative event with every field told.");
        return File.ReadAllText(path);
    }

    public static IOccurrence Event(string name) => (IOccurrence)StoredJson.Read(Json(name), Names.Single(n => n.Name == name).Type);
}
