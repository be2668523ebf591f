namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="GiveSharingConsent"/>.</summary>
public static class GiveSharingConsentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<GiveSharingConsent> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, GiveSharingConsent>(submitted, ct);
}

/// <summary>Input of giveSharingConsent.</summary>
public sealed record GiveSharingConsentInput : DirectorCommandInput
{
    /// <summary>With whom.</summary>
    public required SharingScope Scope { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds giveSharingConsent.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class GiveSharingConsentMutation
{
    /// <summary>Consents to sharing what otherwise stays between coach and director. For the director alone.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> GiveSharingConsent(GiveSharingConsentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new GiveSharingConsent(
                input.DirectorId,
                input.Scope,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
