using System.Net.Sockets;
using System.Net;
using CpmTracker.Server.Tests.Seeding;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Hosting;

[Collection(OneRunningServer.Name)]
public sealed class WhenAStartIsRefused(RunningServer running)
{
    [Fact]
    public async Task A_database_without_an_authority_is_refused_because_nobody_could_be_told_apart()
    {
        var told = (await ServerProcess.RunAsync(DataFolders.New(), ("ConnectionStrings__Cpm", "Host=nowhere.invalid;Database=cpm"))).ShouldBeRefused();

        told.ShouldHaveSingleItem().ShouldContain("set SignIn:Authority");
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_told()
    {
        var settings = await running.SettingsAsync("away");

        var told = (await ServerProcess.RunAsync(DataFolders.New(), [.. settings, ("ConnectionStrings__Cpm", $"Host=127.0.0.1;Port={UnusedPort()};Database=cpm;Username=cpm;Password=hush")])).ShouldBeRefused();

        told.ShouldHaveSingleItem().ShouldContain("the database does not answer: Failed to connect to 127.0.0.1");
        told[0].ShouldNotContain("hush");
    }

    [Fact]
    public async Task Rights_that_are_missing_are_told_in_PostgreSQLs_own_words()
    {
        var settings = await running.SettingsAsync("guarded");
        await using (await running.QueryAsync("guarded", "create role guest login; revoke create on schema public from public"))
        {
        }

        var told = (await ServerProcess.RunAsync(DataFolders.New(), [.. settings, ("ConnectionStrings__Cpm", running.ConnectionString("guarded") + ";Username=guest")])).ShouldBeRefused();

        told.ShouldHaveSingleItem().ShouldBe("cpmtracker: the database refuses: permission denied for schema public (SQLSTATE 42501)");
    }

    [Fact]
    public async Task Malformed_seeds_are_told_by_file_and_line_and_nothing_is_loaded()
    {
        var settings = await running.SettingsAsync("unseeded");
        var seeds = Directory.CreateTempSubdirectory("cpm-seeds-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(seeds.FullName, "programme.yaml"), ScratchSeeds.Programme + "nonsense: []\n");
            await File.WriteAllTextAsync(Path.Combine(seeds.FullName, "counties.csv"), ScratchSeeds.Counties.Replace("1344", "many", StringComparison.Ordinal));

            var told = (await ServerProcess.RunAsync(DataFolders.New(), [.. settings, ("Cpm__Seeds", seeds.FullName)])).ShouldBeRefused();

            told[0].ShouldBe($"cpmtracker: The seeds in {seeds.FullName} do not hold; nothing was loaded:");
            told[1].ShouldStartWith("counties.csv:4: ");
            told[2].ShouldBe($"programme.yaml:{ScratchSeeds.Programme.Split('\n').Length}: unknown section 'nonsense'");
            told.Length.ShouldBe(3);
        }
        finally
        {
            seeds.Delete(recursive: true);
        }

        await using var streams = await running.QueryAsync("unseeded", "select id from mt_streams");
        streams.HasRows.ShouldBeFalse();
    }

    [Fact]
    public async Task An_address_in_use_is_told()
    {
        var taken = running.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

        var told = (await ServerProcess.RunAsync(DataFolders.New(), [.. await running.SettingsAsync("crowded"), ("ASPNETCORE_URLS", taken)])).ShouldBeRefused();

        told.ShouldHaveSingleItem().ShouldStartWith($"cpmtracker: Failed to bind to address {taken}: address already in use.");
    }

    [Fact]
    public async Task A_second_host_on_a_data_folder_is_told_whose_it_is_and_the_first_keeps_serving()
    {
        var told = (await ServerProcess.RunAsync(running.Folder)).ShouldBeRefused();

        told.ShouldHaveSingleItem().ShouldContain($"{running.Folder} is in use by process {running.Process.Id}");
        (await running.Client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await running.Api.AskAsync("""{ county(fips: "06019") { name } }"""))["county"]!["name"]!.GetValue<string>().ShouldBe("Fresno");
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
