namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.CatalogueNodes;
using CpmTracker.Server.SignIn;
using HotChocolate.Authorization;

/// <summary>A question of the catalogue, with when coach and director talked about it.</summary>
[GraphQLName("QuestionProgress")]
public sealed class QuestionProgressNode(QuestionDefined question, DirectorProgress view, Concerned concerned) : IConcerning
{
    private readonly Discussion? first = question.PerPriority
        ? view.Answers.OrderBy(a => a.OccurredOn).Select(a => new Discussion(null, a.OccurredOn)).FirstOrDefault()
        : view.Engagement.Sessions.SelectMany(s => s.Discussed.Where(d => d.Item == question.Id).Select(d => new Discussion(s.Number, d.On))).OrderBy(d => d.On).FirstOrDefault();

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

    /// <summary>The question.</summary>
    public QuestionNode Question => new(question);

    /// <summary>Id of its set.</summary>
    public string Set => question.Set;

    /// <summary>Whether it was not talked about yet; a question that is asked for each priority is open until it was for one.</summary>
    public bool Open => first is null;

    /// <summary>The day on which it was first talked about.</summary>
    public DateOnly? DiscussedOn => first?.On;

    /// <summary>Number of the session in which; none of a question that is asked for each priority.</summary>
    public int? InSession => first?.Session;

    /// <summary>The priorities for which it is still open, by their keys; empty for a question that is not asked for each priority.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<string>? GetOpenFor(ClaimsPrincipal user) =>
        question.PerPriority && user.Actor().MaySee(Confidentiality.CoachAndDirector, concerned with { Under = view.Engagement.Under(WrittenPart.Priorities) })
            ? [.. view.Priorities.Select(p => p.ImprovementArea).Except(view.Answers.Select(a => a.ImprovementArea))]
            : [];

    private sealed record Discussion(int? Session, DateOnly On);
}
