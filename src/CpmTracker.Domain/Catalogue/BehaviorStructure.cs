namespace CpmTracker.Domain.Catalogue;

/// <summary>A behaviour's details as the published list has them: lettered sub-behaviours, and lines that apply to one level of staff only.</summary>
public static class BehaviorStructure
{
    /// <summary>The lines for one level that stand before any sub-behaviour.</summary>
    public static IReadOnlyList<BehaviorDetail> LevelLines(this Behavior behavior) => [.. behavior.Details.TakeWhile(d => d.For is not null)];

    /// <summary>The sub-behaviours, each with the lines for one level that follow it.</summary>
    public static IReadOnlyList<SubBehavior> SubBehaviors(this Behavior behavior)
    {
        var found = new List<SubBehavior>();
        foreach (var detail in behavior.Details)
        {
            if (detail.For is null) found.Add(new((char)('a' + found.Count), detail.Summary, []));
            else if (found.Count > 0) found[^1] = found[^1] with { LevelLines = [.. found[^1].LevelLines, detail] };
        }

        return found;
    }
}

/// <summary>A sub-behaviour.</summary>
/// <param name="Letter">Its letter, from a.</param>
/// <param name="Summary">What it means, in our own words.</param>
/// <param name="LevelLines">What it means for one level of staff.</param>
public sealed record SubBehavior(char Letter, string Summary, IReadOnlyList<BehaviorDetail> LevelLines);
