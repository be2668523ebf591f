namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using HotChocolate.Types;

/// <summary>The coaching of one director: who was responsible when, what may be shared with whom, what the sessions brought, what is still open.</summary>
[GraphQLName("Engagement")]
public sealed class EngagementNode(DirectorProgress view, Concerned concerned)
{
    private readonly Engagement engagement = view.Engagement;

    /// <summary>The agreements signed, in order.</summary>
    public IReadOnlyList<CoachingAgreementNode> Agreements => [.. engagement.Agreements.Select(a => new CoachingAgreementNode(a))];

    /// <summary>The consents in force. Each is given and withdrawn by the director alone.</summary>
    public IReadOnlyList<SharingConsentNode> Consents => [.. engagement.Consents.Select(c => new SharingConsentNode(c))];

    /// <summary>Who sees which classes of what is written now, by the one rule by which it is shown: one line for each kind of people.</summary>
    public IReadOnlyList<AudienceNode> Audiences => [.. Domain.Authority.Audiences.Of(concerned with { Under = concerned.Coach }).Select(a => new AudienceNode(a))];

    /// <summary>Which coach was responsible, and which county served, at each moment since the enrolment: without gap or overlap.</summary>
    public IReadOnlyList<ResponsiblePeriodNode> Responsible => [.. view.Responsible().Select(p => new ResponsiblePeriodNode(p))];

    /// <summary>What the sessions brought, by module and number.</summary>
    public IReadOnlyList<SessionContentNode> Sessions => [.. engagement.Sessions.Select(s => new SessionContentNode(s, concerned))];

    /// <summary>The sessions that were agreed and did not take place, in the order in which it was recorded.</summary>
    public IReadOnlyList<SessionNotHeldNode> NotHeld => [.. engagement.NotHeld.Select(s => new SessionNotHeldNode(s))];

    /// <summary>The reflection questions answered in writing, in order.</summary>
    public IReadOnlyList<ReflectionNode> Reflections => [.. engagement.Reflections.Select(r => new ReflectionNode(r, concerned))];

    /// <summary>What coaches who handed over wrote down for the next, in order.</summary>
    public IReadOnlyList<HandoverNode> Handovers => [.. engagement.Handovers.Select(h => new HandoverNode(h, concerned))];

    /// <summary>How the engagement was closed last, if it was.</summary>
    public EngagementClosedNode? Closed => engagement.Closed is { } closed ? new(closed) : null;

    /// <summary>What waits to be done: what a coach who takes over has to know.</summary>
    public IReadOnlyList<OpenItemNode> OpenItems => [.. view.Open().Select(i => new OpenItemNode(i))];

    /// <summary>The questions that the catalogue has for the modules started, each with when it was talked about.</summary>
    /// <param name="inForce">Knows the catalogue.</param>
    /// <param name="set">Only those of this set, by its id, such as Q-CPM.</param>
    /// <param name="open">Only those talked about, or only those not yet.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<QuestionProgressNode>> GetQuestions([Service] CatalogueInForce inForce, string? set, bool? open, CancellationToken ct)
    {
        if (await inForce.GetAsync(ct) is not { } catalogue) return [];
        var sets = catalogue.QuestionSets.Where(s => s.Session is not null && view.Modules.Named(s.Module) is not null && (set is null || s.Id == set));
        return
        [
            .. sets.SelectMany(s => catalogue.QuestionsOf(s.Id).Select(q => new QuestionProgressNode(q, view, concerned))).Where(q => open is null || q.Open == open),
        ];
    }
}
