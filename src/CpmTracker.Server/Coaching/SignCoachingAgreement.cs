namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="SignCoachingAgreement"/>.</summary>
public static class SignCoachingAgreementHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<SignCoachingAgreement> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, SignCoachingAgreement>(submitted, ct);
}

/// <summary>Input of signCoachingAgreement.</summary>
public sealed record SignCoachingAgreementInput : DirectorCommandInput
{
    /// <summary>The confidentiality classes that they mean to share with CFPIC and CWDA; never what is sealed.</summary>
    public required IReadOnlyList<Confidentiality> SharedWithSponsor { get; init; }

    /// <summary>The day of signing; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds signCoachingAgreement.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SignCoachingAgreementMutation
{
    /// <summary>Records that coach and director signed the coaching agreement, with what they mean to share with the sponsor. For the assigned coach and the director. It gives no consent.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> SignCoachingAgreement(SignCoachingAgreementInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new SignCoachingAgreement(
                input.DirectorId,
                input.SharedWithSponsor,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
