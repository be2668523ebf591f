using CpmTracker.Cli.Tests.Support;
using CpmTracker.Server.SignIn;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CpmTracker.Cli.Tests;

public sealed class WhenATokenIsAskedFor : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"cpm-{Guid.NewGuid():N}"[..16]);

    [Fact]
    public async Task It_holds_for_the_authority_of_the_data_folder_and_says_who_and_in_which_roles()
    {
        var run = (await Cpm.RunAsync(folder, "token --role county-staff --role auditor --subject staff-9 --county 06019 --hours 3")).ShouldSucceed();

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(run.Output.Trim(), EmbeddedAuthority.In(folder).Parameters());
        result.IsValid.ShouldBeTrue();
        var token = result.SecurityToken.ShouldBeOfType<JsonWebToken>();
        token.Subject.ShouldBe("staff-9");
        token.Claims.Where(c => c.Type == Claims.Role).Select(c => c.Value).ShouldBe(["county-staff", "auditor"]);
        token.GetClaim(Claims.County).Value.ShouldBe("06019");
        (token.ValidTo - token.IssuedAt).ShouldBeInRange(TimeSpan.FromMinutes(179), TimeSpan.FromMinutes(181));
    }

    [Fact]
    public async Task An_unknown_role_is_answered_with_the_roles_there_are()
    {
        var run = await Cpm.RunAsync(folder, "token --role coaches --subject coach-1");

        run.ShouldBeWrongUsage("There is no role coaches");
        foreach (var role in RoleNames.All.Keys) run.Errors.ShouldContain(role);
    }

    [Fact]
    public async Task County_staff_without_a_county_are_not_signed_for() =>
        (await Cpm.RunAsync(folder, "token --role county-staff --subject staff-1")).ShouldBeWrongUsage("--county");

    [Fact]
    public async Task Regional_staff_without_a_region_are_not_signed_for() =>
        (await Cpm.RunAsync(folder, "token --role regional-staff --subject staff-1")).ShouldBeWrongUsage("--region");

    [Fact]
    public async Task Regional_staff_are_signed_for_with_their_region()
    {
        var run = (await Cpm.RunAsync(folder, "token --role regional-staff --subject staff-1 --region Northern")).ShouldSucceed();

        new JsonWebToken(run.Output.Trim()).GetClaim(Claims.Region).Value.ShouldBe("Northern");
    }

    [Fact]
    public async Task A_configured_authority_is_pointed_to() =>
        (await Cpm.RunAsync(folder, "token --role coach --subject coach-1", ("SignIn__Authority", "https://login.example.org/"))).ShouldBeRefused("https://login.example.org/");

    [Fact]
    public async Task A_configured_database_takes_no_tokens_of_ours() =>
        (await Cpm.RunAsync(folder, "token --role coach --subject coach-1", ("ConnectionStrings__Cpm", "Host=db.example.org"))).ShouldBeRefused("a database is configured");

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
