using System.Linq.Expressions;
using Marten;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

/// <summary>Every kind of condition that queries support, over values that the sheets have.</summary>
internal static class Filters
{
    public static IReadOnlyList<Expression<Func<Sheet, bool>>> Over(SeededSheets seeded, IReadOnlyList<Sheet> sheets)
    {
        var (a, b) = (seeded.Pick(sheets), seeded.Pick(sheets));
        var word = seeded.Word();
        int? noRank = null;
        string? noName = null;
        var ids = new[] { a.Id, b.Id, "nobody", "alameda" };
        var names = new List<string?> { a.Name, b.Name, null };
        var known = new HashSet<string?> { a.Name ?? "", b.Title };
        int?[] ranks = [a.Rank, b.Rank];
        Stage[] stages = [a.Stage, b.Stage];
        List<DateTimeOffset> instants = [a.At, b.At];
        return
        [
            x => x.Id == a.Id, x => x.Id != a.Id, x => a.Id == x.Id, x => x.Id.Equals(b.Id), x => string.Equals(x.Title, a.Title),
            x => x.Name == a.Name, x => x.Name != a.Name, x => x.Name == null, x => x.Name != null, x => null == x.Name, x => x.Name == noName, x => !(x.Name == word),
            x => x.Title == word, x => x.Title != word, x => x.Title == x.Name, x => x.Title != x.Name,
            x => x.Title.Contains(word), x => x.Title.StartsWith(word), x => x.Title.EndsWith(word), x => !x.Title.Contains(word), x => x.Title.Contains('_'),
            x => x.Title.Contains(word, StringComparison.Ordinal), x => x.Title.Equals("alameda", StringComparison.OrdinalIgnoreCase),
            x => x.Title.StartsWith("ALA", StringComparison.OrdinalIgnoreCase), x => x.Title.Contains("COUN", StringComparison.InvariantCultureIgnoreCase),
            x => string.Equals(x.Title, "A", StringComparison.OrdinalIgnoreCase),
            x => ids.Contains(x.Title.ToLowerInvariant()), x => x.Title.ToUpperInvariant().In("ALAMEDA", "O'BRIEN"),
            x => string.IsNullOrEmpty(x.Name), x => !string.IsNullOrEmpty(x.Name), x => string.IsNullOrWhiteSpace(x.Name), x => x.Title.Trim() == "",
            x => x.Minutes == a.Minutes, x => x.Minutes != a.Minutes, x => x.Minutes > a.Minutes, x => x.Minutes >= 0, x => 0 < x.Minutes, x => x.Minutes <= x.Renamed,
            x => x.Small == a.Small, x => x.Small < 2, x => x.Small == x.Minutes, x => x.Big == a.Big, x => x.Big > x.Minutes, x => x.Big == a.Minutes,
            x => x.Rank == a.Rank, x => x.Rank != a.Rank, x => x.Rank > 1, x => !(x.Rank > 1), x => x.Rank <= a.Rank, x => x.Rank == null, x => x.Rank.HasValue,
            x => !x.Rank.HasValue, x => x.Rank == noRank, x => x.Rank < noRank, x => !(x.Rank < noRank), x => x.Rank == x.Minutes, x => x.Rank != x.Minutes,
            x => x.Hours == a.Hours, x => x.Hours > b.Hours, x => x.Hours < x.Minutes, x => x.Rate == a.Rate, x => x.Rate >= 1.1m, x => x.Rate != x.Hours,
            x => x.Score == a.Score, x => x.Score >= 2 / 3.0, x => x.Score < a.Minutes,
            x => x.Done, x => !x.Done, x => x.Done == true, x => x.Done == false, x => x.Done != true, x => x.Done == a.Done, x => x.Agreed == true,
            x => x.Agreed != true, x => x.Agreed == false, x => x.Agreed == null, x => x.Agreed != a.Agreed, x => x.Agreed == x.Done,
            x => x.Day == a.Day, x => x.Day > a.Day, x => x.Day <= new DateOnly(2026, 1, 2), x => x.Due == a.Due, x => x.Due < a.Day, x => x.Due != x.Day,
            x => x.At == a.At, x => x.At != a.At, x => x.At < a.At, x => x.At >= b.At, x => x.Until == a.Until, x => x.Until > x.At, x => x.Until == null,
            x => x.Local == a.Local, x => x.Local < b.Local, x => x.Start == a.Start, x => x.Start > a.Start,
            x => x.Token == a.Token, x => x.Token != a.Token, x => x.Other == a.Other, x => x.Other != a.Token, x => x.Other == x.Token, x => x.Token == Guid.Empty,
            x => x.Stage == a.Stage, x => x.Stage != Stage.Done, x => x.Stage == Stage.Planned, x => x.Before == a.Before, x => x.Before == x.Stage, x => x.Before != Stage.Done,
            x => x.Mark == a.Mark, x => x.Mark != '%',
            x => x.Coach.Name == a.Coach.Name, x => x.Coach.Years > 1, x => x.Coach.Mentor!.Name.StartsWith(word), x => x.Coach.Mentor != null, x => x.Coach.Mentor!.Mentor == null,
            x => x.Renamed == a.Renamed,
            x => ids.Contains(x.Id), x => !ids.Contains(x.Id), x => x.Id.In(ids), x => x.Id.IsOneOf(a.Id, b.Id), x => names.Contains(x.Name), x => !names.Contains(x.Name),
            x => known.Contains(x.Name), x => !known.Contains(x.Name), x => ranks.Contains(x.Rank), x => x.Rank.IsOneOf(ranks), x => stages.Contains(x.Stage),
            x => x.Stage.In(Stage.Done, a.Stage), x => instants.Contains(x.At), x => new[] { 1, 2, a.Minutes }.Contains(x.Minutes), x => Array.Empty<string>().Contains(x.Id),
            x => x.Tags.Contains(word), x => !x.Tags.Contains(word), x => x.Tags.Any(), x => !x.Tags.Any(), x => x.Tags.Any(t => t == word), x => x.Tags.Any(t => t.StartsWith(word)),
            x => x.Tags.All(t => t != word), x => x.Tags.IsEmpty(), x => x.Tags.Length > 1, x => x.Stages.Contains(a.Stage), x => x.Stages.Count == 2, x => x.Tags.Count() == 1,
            x => x.Numbers != null && x.Numbers.Contains(a.Minutes), x => x.Numbers == null, x => x.Numbers.IsEmpty(), x => x.Numbers != null && x.Numbers.Any(n => n > 2),
            x => x.Visits.Any(v => v.Place == word), x => x.Visits.Any(v => v.Minutes > 1 && v.Stage == a.Stage), x => x.Visits.All(v => v.At != null && v.At >= a.At),
            x => x.Visits.Any(v => v.Minutes == x.Minutes), x => x.Visits.Any(v => x.Tags.Any(t => t == v.Place)), x => x.Visits.Any(v => !(v.At > a.At)),
            x => x.Notes.ContainsKey(word), x => x.Notes.ContainsKey(word) && x.Notes[word] == a.Title,
            x => a.Done, x => a.Done && x.Done, x => (x.Done || x.Minutes > 1) && x.Rank != 1, x => !(x.Done && x.Rank > 1) || x.Name == null, x => !(x.Name == a.Name || x.Rank < 2),
        ];
    }

    /// <summary>A condition of several, joined by and, or and not.</summary>
    public static Expression<Func<Sheet, bool>> Combined(SeededSheets seeded, IReadOnlyList<Expression<Func<Sheet, bool>>> filters, int depth)
    {
        var sheet = Expression.Parameter(typeof(Sheet), "x");
        return Expression.Lambda<Func<Sheet, bool>>(Part(depth), sheet);

        Expression Part(int left) => (left == 0 ? 0 : seeded.Pick([0, 1, 2, 3])) switch
        {
            1 => Expression.AndAlso(Part(left - 1), Part(left - 1)),
            2 => Expression.OrElse(Part(left - 1), Part(left - 1)),
            3 => Expression.Not(Part(left - 1)),
            _ => Over(seeded.Pick(filters)),
        };

        Expression Over(LambdaExpression filter) => new Renaming(filter.Parameters[0], sheet).Visit(filter.Body);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
