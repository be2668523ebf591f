namespace CpmTracker.Projections;

using CpmTracker.Domain.Directors;

/// <summary>A time during which the same coach was responsible for a director of the same county.</summary>
/// <param name="Coach">The coach's id; none where no coach was responsible.</param>
/// <param name="County">FIPS code of the county served.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; none where it lasts.</param>
public sealed record ResponsiblePeriod(string? Coach, string County, DateOnly From, DateOnly? Until);

/// <summary>Tells who was responsible at each moment, across reassignments and transfers, from the enrolment to the last day in the programme.</summary>
public static class Responsibility
{
    /// <summary>The times one after the other, without gap or overlap.</summary>
    public static IReadOnlyList<ResponsiblePeriod> Responsible(this DirectorProgress view)
    {
        var first = view.Posts[0].From;
        var changes = view.Engagement.Assignments.SelectMany(Changes).Concat(view.Posts.Select(p => p.From)).Where(day => day > first && !(day > view.WithdrawnOn));
        var starts = changes.Prepend(first).Distinct().Order().ToList();

        var periods = new List<ResponsiblePeriod>();
        foreach (var day in starts)
        {
            var (coach, county) = (view.Engagement.Assignments.On(day), view.Posts.Last(p => p.From <= day).County);
            if (periods is [.., var last])
            {
                if ((last.Coach, last.County) == (coach, county)) continue;
                periods[^1] = last with { Until = day.AddDays(-1) };
            }

            periods.Add(new(coach, county, day, view.WithdrawnOn));
        }

        return periods;
    }

    private static IEnumerable<DateOnly> Changes(CoachAssignment assignment) =>
        assignment.Until is { } until && until < DateOnly.MaxValue ? [assignment.From, until.AddDays(1)] : [assignment.From];
}
