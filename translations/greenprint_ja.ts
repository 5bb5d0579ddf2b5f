<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>The plan has nothing that this could act on.</source>
        <translation>プランには、これが作用する対象がありません。</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate.</source>
        <translation>見積もりの数値には影響しません。</translation>
    </message>
    <message>
        <source>Nothing is published that could be counted on: enter a strength that you have measured.</source>
        <translation>根拠にできる公表値がありません。実測した削減率を入力してください。</translation>
    </message>
    <message>
        <source>The published figure is an upper bound, so that nothing is counted until you enter a strength.</source>
        <translation>公表値は上限値のため、削減率を入力するまで何も計上しません。</translation>
    </message>
    <message>
        <source>It has no strength.</source>
        <translation>削減率がありません。</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>シナリオ&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>there is no practice &quot;%1&quot;</source>
        <translation>プラクティス&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>%1 cannot be adopted here: %2</source>
        <translation>ここでは%1を採用できません: %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>No instances that this is about stay on.</source>
        <translation>該当するインスタンスに、稼働したままのものはありません。</translation>
    </message>
    <message>
        <source>No training copies a named dataset to a volume.</source>
        <translation>名前の付いたデータセットをボリュームにコピーするトレーニングはありません。</translation>
    </message>
    <message>
        <source>Spot lowers the price; work that is repeated after an interruption adds energy.</source>
        <translation>スポットで下がるのは料金です。中断後にやり直す作業の分、エネルギーは増えます。</translation>
    </message>
    <message>
        <source>No training or tuning is bought in another way.</source>
        <translation>別の方法で購入されるトレーニングやチューニングはありません。</translation>
    </message>
    <message>
        <source>There is no basis for the speed on a processor: enter a run measured on one.</source>
        <translation>プロセッサでの速度の根拠がありません。プロセッサで計測した実行を入力してください。</translation>
    </message>
    <message>
        <source>No model is trained again by the calendar.</source>
        <translation>定期的に再トレーニングされるモデルはありません。</translation>
    </message>
    <message>
        <source>No training on accelerators could move to Trainium in its Region.</source>
        <translation>アクセラレーターでのトレーニングのうち、そのリージョンでTrainiumに移せるものはありません。</translation>
    </message>
    <message>
        <source>No smaller type is offered for these notebooks.</source>
        <translation>これらのノートブックに、より小さいタイプはありません。</translation>
    </message>
    <message>
        <source>No other type or count is offered that is as fast.</source>
        <translation>同等の速度を持つ別のタイプや台数はありません。</translation>
    </message>
    <message>
        <source>Assumes that half of the processors and memory is enough.</source>
        <translation>プロセッサとメモリが半分で足りると仮定します。</translation>
    </message>
    <message>
        <source>No feasible option saves anything here; the figures are of the one that loses least.</source>
        <translation>実現可能なオプションで削減につながるものはありません。数値は、増加が最も小さいオプションのものです。</translation>
    </message>
    <message>
        <source>The plan has no model whose place could be taken.</source>
        <translation>置き換えの対象となるモデルがプランにありません。</translation>
    </message>
    <message>
        <source>Only if a rule is good enough for all services: their models, and the work of training them, fall away.</source>
        <translation>ルールがすべてのサービスで十分な場合に限ります。その場合、モデルとそのトレーニング作業は不要になります。</translation>
    </message>
    <message>
        <source>No service has several models on endpoints of their own.</source>
        <translation>複数のモデルを個別のエンドポイントに置いているサービスはありません。</translation>
    </message>
    <message>
        <source>No endpoint waits for requests on instances.</source>
        <translation>インスタンス上でリクエストを待つエンドポイントはありません。</translation>
    </message>
    <message>
        <source>No service on instances may take that long to answer.</source>
        <translation>インスタンス上のサービスで、応答にそれほど時間をかけてよいものはありません。</translation>
    </message>
    <message>
        <source>A service without a promised latency is taken to be able to wait.</source>
        <translation>保証レイテンシーのないサービスは、待てるものとみなします。</translation>
    </message>
    <message>
        <source>The residency allows no other Region.</source>
        <translation>データ所在地の制約により、ほかのリージョンは使えません。</translation>
    </message>
    <message>
        <source>No Region that the plan allows is feasible and better. %1</source>
        <translation>プランで許可されたリージョンに、実現可能でより良いものはありません。%1</translation>
    </message>
    <message>
        <source>No move of data or of its readers is feasible and better.</source>
        <translation>データまたはその読み取り側を移しても、実現可能でより良くなるものはありません。</translation>
    </message>
    <message>
        <source>All data is read where it is kept, and kept where it arises as far as that is stated.</source>
        <translation>すべてのデータは保存場所で読み取られています。発生場所が指定されている限り、保存場所も発生場所と同じです。</translation>
    </message>
    <message>
        <source>No endpoint has more instances standing by than its zones ask for.</source>
        <translation>ゾーンが求める数より多く待機しているインスタンスを持つエンドポイントはありません。</translation>
    </message>
    <message>
        <source>Resilience has a footprint, which is shown.</source>
        <translation>耐障害性にもフットプリントがあり、ここにはその値を示します。</translation>
    </message>
    <message>
        <source>Every endpoint spans two zones or more.</source>
        <translation>すべてのエンドポイントが2つ以上のゾーンにまたがっています。</translation>
    </message>
    <message>
        <source>Every endpoint scales with demand.</source>
        <translation>すべてのエンドポイントが需要に応じてスケールします。</translation>
    </message>
    <message>
        <source>No endpoint on accelerators could move to Inferentia in its Region.</source>
        <translation>アクセラレーターを使うエンドポイントのうち、そのリージョンでInferentiaに移せるものはありません。</translation>
    </message>
    <message>
        <source>No endpoint on processors could move to Arm in its Region.</source>
        <translation>プロセッサを使うエンドポイントのうち、そのリージョンでArmに移せるものはありません。</translation>
    </message>
    <message>
        <source>%1 %2 months</source>
        <translation>%1 %2か月</translation>
    </message>
    <message>
        <source>Everything that this could act on has an end already.</source>
        <translation>作用の対象となるものには、すべてすでに期限があります。</translation>
    </message>
    <message>
        <source>Assumes that data is kept no longer than: %1. Put in what your rules ask for.</source>
        <translation>データの保持期間を次のとおりと仮定します: %1。自社の規則が求める値を入力してください。</translation>
    </message>
    <message>
        <source>No data in S3 is read less than once a month outside an archive.</source>
        <translation>アーカイブ以外のS3データに、読み取りが月1回未満のものはありません。</translation>
    </message>
    <message>
        <source>No data in several zones is marked as re-creatable.</source>
        <translation>複数のゾーンにあるデータに、再作成可能とされたものはありません。</translation>
    </message>
    <message>
        <source>Data that is read so often that it would cost more stays where it is.</source>
        <translation>読み取りが頻繁でかえってコストが増えるデータは、そのままにします。</translation>
    </message>
    <message>
        <source>No data that grows lies in S3 Standard without a rule.</source>
        <translation>増え続けるデータのうち、ルールなしでS3 Standardにあるものはありません。</translation>
    </message>
    <message>
        <source>Assumes %1 days. Put in what your rules ask for.</source>
        <translation>%1日と仮定します。自社の規則が求める値を入力してください。</translation>
    </message>
    <message>
        <source>No logs are kept for ever.</source>
        <translation>無期限に保持されるログはありません。</translation>
    </message>
    <message>
        <source>How often drift will call for training is not stated (“%1”); until it is, the number of runs stays.</source>
        <translation>ドリフトによるトレーニングの頻度（「%1」）が指定されていません。指定されるまで実行回数は変わりません。</translation>
    </message>
    <message>
        <source>Only if a managed service is good enough. Its energy is not known until its provider states it (“%1”).</source>
        <translation>マネージドサービスで十分な場合に限ります。そのエネルギー（「%1」）は、提供者が明示するまで不明です。</translation>
    </message>
    <message>
        <source>No device is part of the plan: add one under “%1” to compare with it.</source>
        <translation>プランにデバイスがありません。比較するには「%1」に追加してください。</translation>
    </message>
    <message>
        <source>AWS publishes no energy by storage class; the saving is money until “%1” is set to “%2”.</source>
        <translation>AWSはストレージクラス別のエネルギーを公表していません。「%1」を「%2」にするまで、削減されるのは料金だけです。</translation>
    </message>
</context>
<context>
    <name>BoundarySections</name>
    <message>
        <source>Environmental impact</source>
        <translation>環境影響</translation>
    </message>
    <message>
        <source>This section states the impact of the scenario “%1” over %2. All figures come from one simulation of the plan, made before the system is built; each is a product of the factors listed under coefficients, with their sources.</source>
        <translation>このセクションでは、シナリオ「%1」の%2における影響を示します。数値はすべて、システム構築前に行ったプランの1回のシミュレーションによるものです。各数値は、「係数」に出典とともに示した因子の積です。</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>炭素排出量（%1あたり）</translation>
    </message>
    <message>
        <source>Of it embodied in hardware</source>
        <translation>うちハードウェアの製造時排出</translation>
    </message>
    <message>
        <source>Energy of idle capacity</source>
        <translation>アイドル容量のエネルギー</translation>
    </message>
    <message>
        <source>Nature of the numbers</source>
        <translation>数値の性質</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>エネルギーと炭素排出量</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>estimated, with measured power</source>
        <translation>推定（電力は実測）</translation>
    </message>
    <message>
        <source>estimated (simulated)</source>
        <translation>推定（シミュレーション）</translation>
    </message>
    <message>
        <source>Nothing in this card is a meter reading of the deployed system, and nothing is reported by the provider for this workload.</source>
        <translation>このカードに、デプロイ後のシステムの計測値や、このワークロードについて提供者が報告した値は含まれていません。</translation>
    </message>
    <message>
        <source>run times on the reference instances of the plan, scaled by the speed of the chosen ones</source>
        <translation>プランの参照インスタンスでの実行時間を、選択したインスタンスの速度で換算</translation>
    </message>
    <message>
        <source>measured on the chosen instance: %1; else run times on the reference instances, scaled by speed</source>
        <translation>選択したインスタンスで実測: %1。それ以外は、参照インスタンスでの実行時間を速度で換算</translation>
    </message>
    <message>
        <source>Boundary, unit and period</source>
        <translation>境界、単位、対象期間</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>Units over the period</source>
        <translation>対象期間中の単位数</translation>
    </message>
    <message>
        <source>Why this unit</source>
        <translation>この単位を選んだ理由</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>計数対象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>算定方法</translation>
    </message>
    <message>
        <source>The electricity is the provider&apos;s scope 2 and, for the customer, scope 3. Location-based and market-based figures stand side by side and are never mixed or netted.</source>
        <translation>電力は、提供者にとってスコープ2、利用者にとってスコープ3です。ロケーション基準とマーケット基準の数値は並べて示し、混在させたり相殺したりしません。</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>境界に含まれるもの</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>the plan has nothing here</source>
        <translation>プランに該当なし</translation>
    </message>
    <message>
        <source>Failed and repeated runs</source>
        <translation>失敗した実行と再実行</translation>
    </message>
    <message>
        <source>the plan states none</source>
        <translation>プランに記載なし</translation>
    </message>
    <message>
        <source>Idle capacity</source>
        <translation>アイドル容量</translation>
    </message>
    <message>
        <source>none arises</source>
        <translation>発生なし</translation>
    </message>
    <message>
        <source>Hardware (embodied)</source>
        <translation>ハードウェア（製造時排出）</translation>
    </message>
    <message>
        <source>by share of the server and of its lifetime</source>
        <translation>サーバーの使用割合とその寿命に応じて配分</translation>
    </message>
    <message>
        <source>Networks inside AWS</source>
        <translation>AWS内のネットワーク</translation>
    </message>
    <message>
        <source>Network between AWS and clients</source>
        <translation>AWSとクライアント間のネットワーク</translation>
    </message>
    <message>
        <source>%1, kept apart</source>
        <translation>%1（別掲）</translation>
    </message>
    <message>
        <source>Devices of clients, offices, travel</source>
        <translation>クライアントのデバイス、オフィス、出張</translation>
    </message>
    <message>
        <source>Models and data that others made</source>
        <translation>第三者が作成したモデルとデータ</translation>
    </message>
    <message>
        <source>base model: see overview</source>
        <translation>ベースモデル: 概要を参照</translation>
    </message>
    <message>
        <source>Hardware and location</source>
        <translation>ハードウェアと所在地</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>as stated in the plan</source>
        <translation>プランの記載どおり</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Precision of the location</source>
        <translation>所在地の精度</translation>
    </message>
    <message>
        <source>Region; the zone and the hall are not known</source>
        <translation>リージョン単位。ゾーンと棟は不明</translation>
    </message>
    <message>
        <source>Instance hours over the period</source>
        <translation>対象期間中のインスタンス時間</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>ワークロードの構成要素</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Measured power was read from hardware and entered in the plan; energy and carbon are computed from it. Nothing is reported by the provider for this workload.</source>
        <translation>実測した電力はハードウェアで計測し、プランに入力した値です。エネルギーと炭素排出量はそこから計算しています。このワークロードについて提供者が報告した値は含まれていません。</translation>
    </message>
</context>
<context>
    <name>CarriedPlan</name>
    <message>
        <source>the attachment of the PDF is damaged</source>
        <translation>PDFの添付ファイルが破損しています</translation>
    </message>
    <message>
        <source>the PDF cannot be read: %1</source>
        <translation>PDFを読み取れません: %1</translation>
    </message>
    <message>
        <source>the PDF carries no plan; it was not written by Greenprint, or for the archive</source>
        <translation>PDFにプランが含まれていません。Greenprintで作成されたものではないか、アーカイブ用に作成されたものです</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>PDFが256 MiBを超えています</translation>
    </message>
</context>
<context>
    <name>CatalogCheck</name>
    <message>
        <source>the key column &quot;%1&quot; is missing</source>
        <translation>キー列&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is empty or used twice</source>
        <translation>キー&quot;%1&quot;が空か、重複しています</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>表が空です</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not a Region</source>
        <translation>列&quot;%1&quot;はリージョンではありません</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>列&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is not known</source>
        <translation>不明な単位&quot;%1&quot;です</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>出典&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to the table &quot;%2&quot;, which has no key</source>
        <translation>&quot;%1&quot;が参照する表&quot;%2&quot;にはキーがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2</source>
        <translation>&quot;%1&quot;は%2にありません</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>数値が必要ですが、&quot;%1&quot;があります</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1は%2～%3の範囲外です</translation>
    </message>
    <message>
        <source>the number has no source</source>
        <translation>数値に出典がありません</translation>
    </message>
    <message>
        <source>the number has no unit</source>
        <translation>数値に単位がありません</translation>
    </message>
    <message>
        <source>the range does not contain the value</source>
        <translation>値が範囲に含まれていません</translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>there is no such text in English</source>
        <translation>英語にこのテキストはありません</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known</source>
        <translation>状況&quot;%1&quot;は不明です</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>CatalogFiles</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>ファイルが32 MiBを超えています</translation>
    </message>
    <message>
        <source>the files are larger than 256 MiB</source>
        <translation>ファイルが合計で256 MiBを超えています</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; is missing</source>
        <translation>表&quot;%1&quot;がありません</translation>
    </message>
</context>
<context>
    <name>CatalogImport</name>
    <message>
        <source>the files are larger than 256 MiB together</source>
        <translation>ファイルが合計で256 MiBを超えています</translation>
    </message>
    <message>
        <source>a second file of that name</source>
        <translation>同じ名前のファイルが2つあります</translation>
    </message>
    <message>
        <source>a whole catalog is imported by itself</source>
        <translation>カタログ全体は単独で取り込む必要があります</translation>
    </message>
    <message>
        <source>this is there already</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>the folder cannot be named so</source>
        <translation>フォルダーにこの名前は使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a file of the same folder</source>
        <translation>&quot;%1&quot;は同じフォルダーのファイル名ではありません</translation>
    </message>
</context>
<context>
    <name>CatalogLoader</name>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>列&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>%1: expected a number, found &quot;%2&quot;</source>
        <translation>%1: 数値が必要ですが、&quot;%2&quot;があります</translation>
    </message>
    <message>
        <source>%1: expected a number</source>
        <translation>%1: 数値が必要です</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; does not exist</source>
        <translation>出典&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Entered in the plan</source>
        <translation>プランに入力された値</translation>
    </message>
    <message>
        <source>Computed by the simulation</source>
        <translation>シミュレーションによる計算値</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; is listed twice</source>
        <translation>リージョン&quot;%1&quot;が重複しています</translation>
    </message>
    <message>
        <source>the Region us-east-1 is missing</source>
        <translation>リージョンus-east-1がありません</translation>
    </message>
    <message>
        <source>the Region &quot;%1&quot; does not exist</source>
        <translation>リージョン&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>the processor &quot;%1&quot; does not exist</source>
        <translation>プロセッサ&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>the accelerator &quot;%1&quot; does not exist</source>
        <translation>アクセラレーター&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; does not exist</source>
        <translation>タイプ&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>the manifest describes no numbers</source>
        <translation>マニフェストに数値の記述がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist</source>
        <translation>&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>expected a number, found &quot;%1&quot;</source>
        <translation>数値が必要ですが、&quot;%1&quot;があります</translation>
    </message>
    <message>
        <source>the class &quot;%1&quot; does not exist</source>
        <translation>クラス&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>an inference option is missing</source>
        <translation>推論オプションがありません</translation>
    </message>
    <message>
        <source>a coefficient is missing</source>
        <translation>係数がありません</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>価格がありません</translation>
    </message>
    <message>
        <source>the practice &quot;%1&quot; does not exist</source>
        <translation>プラクティス&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>there are more than %1 sources</source>
        <translation>出典が%1件を超えています</translation>
    </message>
    <message>
        <source>the service &quot;%1&quot; does not exist</source>
        <translation>サービス&quot;%1&quot;は存在しません</translation>
    </message>
    <message>
        <source>%1: expected a whole number</source>
        <translation>%1: 整数が必要です</translation>
    </message>
    <message>
        <source>%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>%1: %2のいずれかが必要ですが、&quot;%3&quot;があります</translation>
    </message>
    <message>
        <source>%1: expected letters of %2, found &quot;%3&quot;</source>
        <translation>%1: %2のいずれかの文字が必要ですが、&quot;%3&quot;があります</translation>
    </message>
    <message>
        <source>%1: expected a year, found &quot;%2&quot;</source>
        <translation>%1: 年が必要ですが、&quot;%2&quot;があります</translation>
    </message>
</context>
<context>
    <name>CatalogManifest</name>
    <message>
        <source>expected: unit, least, most, source, year, confidence; found &quot;%1&quot;</source>
        <translation>必要な形式: 単位、最小、最大、出典、年、信頼度。&quot;%1&quot;があります</translation>
    </message>
    <message>
        <source>a bound, year or confidence is not valid in &quot;%1&quot;</source>
        <translation>&quot;%1&quot;の上下限、年、または信頼度が無効です</translation>
    </message>
    <message>
        <source>expected: source, year, confidence; found &quot;%1&quot;</source>
        <translation>必要な形式: 出典、年、信頼度。&quot;%1&quot;があります</translation>
    </message>
    <message>
        <source>a year or confidence is not valid in &quot;%1&quot;</source>
        <translation>&quot;%1&quot;の年または信頼度が無効です</translation>
    </message>
    <message>
        <source>&quot;file&quot; must name a file of the same folder</source>
        <translation>&quot;file&quot;には同じフォルダー内のファイルを指定する必要があります</translation>
    </message>
    <message>
        <source>the manifest is larger than 1 MiB</source>
        <translation>マニフェストが1 MiBを超えています</translation>
    </message>
    <message>
        <source>the manifest contains a NUL byte</source>
        <translation>マニフェストにNULバイトが含まれています</translation>
    </message>
    <message>
        <source>a manifest has no directives (#)</source>
        <translation>マニフェストではディレクティブ（#）を使えません</translation>
    </message>
    <message>
        <source>the manifest is nested deeper than %1</source>
        <translation>マニフェストの入れ子が%1段を超えています</translation>
    </message>
    <message>
        <source>this is not a catalog of format %1</source>
        <translation>形式%1のカタログではありません</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing</source>
        <translation>&quot;version&quot;がありません</translation>
    </message>
    <message>
        <source>&quot;tables&quot; is missing</source>
        <translation>&quot;tables&quot;がありません</translation>
    </message>
    <message>
        <source>&quot;version&quot; is &quot;%1&quot;; expected letters, digits, &quot;.&quot;, &quot;+&quot;, &quot;_&quot; and &quot;-&quot;</source>
        <translation>&quot;version&quot;が&quot;%1&quot;です。英字、数字、&quot;.&quot;、&quot;+&quot;、&quot;_&quot;、&quot;-&quot;を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mark; expected signs such as &quot;~&quot;, and no digit, comma, quote, &quot;+&quot;, &quot;-&quot; or &quot;.&quot;</source>
        <translation>&quot;%1&quot;は印ではありません。&quot;~&quot;のような記号が必要です（数字、コンマ、引用符、&quot;+&quot;、&quot;-&quot;、&quot;.&quot;は使えません）</translation>
    </message>
</context>
<context>
    <name>CatalogMerge</name>
    <message>
        <source>a second file with the table &quot;%1&quot;</source>
        <translation>表&quot;%1&quot;を含むファイルが2つあります</translation>
    </message>
    <message>
        <source>this is no table of a catalog; expected one of %1</source>
        <translation>カタログの表ではありません。次のいずれかが必要です: %1</translation>
    </message>
    <message>
        <source>this may be one of several tables; expected a file named %1.csv</source>
        <translation>複数の表のいずれにも該当し得ます。ファイル名を%1.csvにしてください</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known; expected one of %2</source>
        <translation>不明な列&quot;%1&quot;です。次のいずれかが必要です: %2</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>列&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>Imported figures: %1</source>
        <translation>取り込んだ数値: %1</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>独自データ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a catalog; expected letters, digits, &quot;.&quot; and &quot;-&quot;</source>
        <translation>&quot;%1&quot;はカタログ名として使えません。英字、数字、&quot;.&quot;、&quot;-&quot;を使ってください</translation>
    </message>
    <message>
        <source>there is no table to import</source>
        <translation>取り込む表がありません</translation>
    </message>
    <message>
        <source>the row stands here twice, first on line %1</source>
        <translation>この行は重複しています。最初の行は%1行目です</translation>
    </message>
    <message>
        <source>expected a number such as 0.25, found &quot;%1&quot;</source>
        <translation>0.25のような数値が必要ですが、&quot;%1&quot;があります</translation>
    </message>
</context>
<context>
    <name>CatalogPreview</name>
    <message>
        <source>the preview was stopped</source>
        <translation>プレビューを中止しました</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2後に%1</translation>
    </message>
    <message>
        <source>deleted after %1</source>
        <translation>%1後に削除</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>no instance type</source>
        <translation>インスタンスタイプなし</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, always on</source>
        <translation>、常時稼働</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>、%1</translation>
    </message>
    <message>
        <source> %1 GB</source>
        <translation> %1 GB</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>, %1, %2</source>
        <translation>、%1、%2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>品質: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>削除しない</translation>
    </message>
</context>
<context>
    <name>ChoiceNames</name>
    <message>
        <source>Deleted after</source>
        <translation>削除までの期間</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>移行%1: %2</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>never deleted</source>
        <translation>削除しない</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: greenprint-cli VERB [OPTION…] ARGUMENT…

Plans machine-learning workloads on AWS: energy, carbon, water, cost, latency.

Verbs:
</source>
        <translation>使い方: greenprint-cli VERB [OPTION…] ARGUMENT…

AWS上の機械学習ワークロードを計画します: エネルギー、炭素排出量、水消費量、コスト、レイテンシー。

VERBの一覧:
</translation>
    </message>
    <message>
        <source>
Everywhere: --scenario ID, --format FORMAT, --catalog FOLDER, --library FILE, --threads N, --help,
--version.
A PLAN is a .gplan file, a PDF that carries one, or library:NAME or library:ID for one
in the library.
Exit codes: 0 done; 1 done, but a scenario is not feasible; 2 wrong usage; 3 an input cannot
be read; 4 an output cannot be written; 5 cancelled.
&quot;greenprint-cli VERB --help&quot; says more about a verb.
</source>
        <translation>
共通のオプション: --scenario ID、--format FORMAT、--catalog FOLDER、--library FILE、--threads N、--help、
--version。
PLANには、.gplanファイル、プランを含むPDF、またはライブラリ内のプランを表すlibrary:NAMEか
library:IDを指定します。
終了コード: 0 完了。1 完了、ただし実現できないシナリオあり。2 使い方の誤り。3 入力を
読み取れない。4 出力を書き込めない。5 取り消し。
各VERBの詳細は&quot;greenprint-cli VERB --help&quot;で表示します。
</translation>
    </message>
    <message>
        <source>Try &quot;greenprint-cli --help&quot;.</source>
        <translation>&quot;greenprint-cli --help&quot;を試してください。</translation>
    </message>
    <message>
        <source>Scenario; the baseline, or all, without it.</source>
        <translation>シナリオ。省略時はベースラインまたはすべて</translation>
    </message>
    <message>
        <source>json, csv or table.</source>
        <translation>json、csv、またはtable</translation>
    </message>
    <message>
        <source>Folder of another catalog.</source>
        <translation>別のカタログのフォルダー</translation>
    </message>
    <message>
        <source>Another plan library than the user&apos;s.</source>
        <translation>ユーザーのものとは別のプランライブラリ</translation>
    </message>
    <message>
        <source>Threads for long work.</source>
        <translation>時間のかかる処理に使うスレッド数</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>VERBがありません</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>&quot;%1&quot;というVERBはありません</translation>
    </message>
    <message>
        <source>the PDF is larger than 256 MiB</source>
        <translation>PDFが256 MiBを超えています</translation>
    </message>
    <message>
        <source>Catalog %1 of %2
</source>
        <translation>カタログ%1（%2）
</translation>
    </message>
    <message>
        <source>%1 Regions, %2 EC2 types, %3 SageMaker types, %4 practices

</source>
        <translation>リージョン%1、EC2タイプ%2、SageMakerタイプ%3、プラクティス%4

</translation>
    </message>
    <message>
        <source>%1 tables, %2 numbers, %3 references: %4 defects
</source>
        <translation>表%1、数値%2、参照%3: 不備%4件
</translation>
    </message>
    <message>
        <source>expected catalog %1 %2</source>
        <translation>必要な形式: catalog %1 %2</translation>
    </message>
    <message>
        <source>The catalog: its version, contents and sources; check proves it sound. Newer catalogs, or tables with own figures, are imported into the library.</source>
        <translation>カタログのバージョン、内容、出典を表示。checkで健全性を検査。新しいカタログや独自の数値の表はライブラリに取り込まれる</translation>
    </message>
    <message>
        <source>Name of an import of tables; the date without it.</source>
        <translation>表の取り込みに付ける名前。省略時は日付</translation>
    </message>
    <message>
        <source>Puts an imported catalog to use.</source>
        <translation>取り込んだカタログを使用</translation>
    </message>
    <message>
        <source>Shows what an import would change, and imports nothing.</source>
        <translation>取り込みで何が変わるかを表示（取り込みは行わない）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Catalog %1 changes the results of %2 of %3 saved plans.
</source>
        <translation>カタログ%1により、保存済みプラン%3件のうち%2件の結果が変わります。
</translation>
    </message>
    <message>
        <source>Catalog %1 is imported and in use.</source>
        <translation>カタログ%1を取り込み、使用中にしました。</translation>
    </message>
    <message>
        <source>Catalog %1 is imported; &quot;catalog use %1&quot; puts it to use.</source>
        <translation>カタログ%1を取り込みました。使用するには&quot;catalog use %1&quot;を実行してください。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Choices, results and differences of scenarios side by side.</source>
        <translation>シナリオの選択、結果、差を並べて表示</translation>
    </message>
    <message>
        <source>Scenario to compare with; the plan&apos;s baseline without it.</source>
        <translation>比較対象のシナリオ。省略時はプランのベースライン</translation>
    </message>
    <message>
        <source>Totals by scenario, stage and month; with --ledger the lines.</source>
        <translation>シナリオ、ステージ、月ごとの合計。--ledgerで台帳行も表示</translation>
    </message>
    <message>
        <source>Shows the ledger lines.</source>
        <translation>台帳行を表示</translation>
    </message>
    <message>
        <source>--line: expected a number from 0 to %1</source>
        <translation>--line: 0～%1の数値が必要です</translation>
    </message>
    <message>
        <source>The formula of a figure with its values and sources.</source>
        <translation>数値の計算式を値と出典とともに表示</translation>
    </message>
    <message>
        <source>One ledger line with every factor.</source>
        <translation>1つの台帳行をすべての因子とともに表示</translation>
    </message>
    <message>
        <source>--objectives: &quot;%1&quot; is not a metric</source>
        <translation>--objectives: &quot;%1&quot;は指標ではありません</translation>
    </message>
    <message>
        <source>--vary: &quot;%1&quot;; expected some of region, storage, instance, endpoint, practices</source>
        <translation>--vary: &quot;%1&quot;。region、storage、instance、endpoint、practicesから指定してください</translation>
    </message>
    <message>
        <source>The designs that no other one beats, out of all there are.</source>
        <translation>すべての設計案のうち、ほかのどれにも上回られないもの（パレート最適な設計案）</translation>
    </message>
    <message>
        <source>Two or three metrics; carbon_kg,cost_usd without it.</source>
        <translation>2つまたは3つの指標。省略時はcarbon_kg,cost_usd</translation>
    </message>
    <message>
        <source>METRIC&lt;=N; may stand several times.</source>
        <translation>METRIC&lt;=N。複数回指定可</translation>
    </message>
    <message>
        <source>region, storage, instance, endpoint, practices; the first four without it.</source>
        <translation>region、storage、instance、endpoint、practices。省略時は先頭の4つ</translation>
    </message>
    <message>
        <source>All stages in one Region.</source>
        <translation>すべてのステージを1つのリージョンに配置</translation>
    </message>
    <message>
        <source>Only these instance types, as ml.g5.*,ml.c7*.</source>
        <translation>対象とするインスタンスタイプ（例: ml.g5.*,ml.c7*）</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are %2</source>
        <translation>形式&quot;%1&quot;はありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>-o FILE is missing</source>
        <translation>-o FILEがありません</translation>
    </message>
    <message>
        <source>A file for another tool.</source>
        <translation>別のツール用のファイル</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Well-Architected custom lens; the built-in lens without it.</source>
        <translation>Well-Architectedのカスタムレンズ。省略時は組み込みのレンズ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision</source>
        <translation>&quot;%1&quot;はリビジョンではありません</translation>
    </message>
    <message>
        <source>%1 carries no results</source>
        <translation>%1には結果が含まれていません</translation>
    </message>
    <message>
        <source>Revision %1 of &quot;%2&quot;</source>
        <translation>「%2」のリビジョン%1</translation>
    </message>
    <message>
        <source>%1 was saved without results</source>
        <translation>%1は結果なしで保存されています</translation>
    </message>
    <message>
        <source>The inputs are the same.
</source>
        <translation>入力は同じです。
</translation>
    </message>
    <message>
        <source>The results are the same.
</source>
        <translation>結果は同じです。
</translation>
    </message>
    <message>
        <source>%1, frozen with catalog %2; the catalog in use is %3

</source>
        <translation>%1: カタログ%2で固定、使用中のカタログは%3

</translation>
    </message>
    <message>
        <source>Nothing would change.
</source>
        <translation>何も変わりません。
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed with catalog %2</source>
        <translation>「%1」はカタログ%2で計算されています</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>一致箇所</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>--order: expected modified, name, created, carbon or cost</source>
        <translation>--order: modified、name、created、carbon、costのいずれかが必要です</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>How</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>there is no plan file in the folder</source>
        <translation>フォルダーにプランファイルがありません</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>プランにマイルストーン「%1」はありません</translation>
    </message>
    <message>
        <source>the newest revision says the same already</source>
        <translation>最新のリビジョンはすでに同じ内容です</translation>
    </message>
    <message>
        <source>revision %1 is the newest again, as revision %2</source>
        <translation>リビジョン%1の内容を、リビジョン%2として再び最新にしました</translation>
    </message>
    <message>
        <source>another program saved the plan just now; please try again</source>
        <translation>ほかのプログラムがプランを保存したところです。もう一度お試しください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is recorded with catalog %2</source>
        <translation>「%1」はカタログ%2で記録されています</translation>
    </message>
    <message>
        <source>expected --tag or --note</source>
        <translation>--tagまたは--noteが必要です</translation>
    </message>
    <message>
        <source>the plan is in the bin as %1</source>
        <translation>プランは%1としてごみ箱にあります</translation>
    </message>
    <message>
        <source>: there is no library here</source>
        <translation>: ここにライブラリはありません</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions, %3 milestones, %4 catalogs in %5 MB: %6 defects
</source>
        <translation>プラン%1、リビジョン%2、マイルストーン%3、カタログ%4、計%5 MB: 不備%6件
</translation>
    </message>
    <message>
        <source>&quot;library recover -o FILE&quot; makes a new library of what can be read.
</source>
        <translation>&quot;library recover -o FILE&quot;で、読み取れる内容から新しいライブラリを作成できます。
</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>%1 plans, %2 revisions and %3 milestones are in %4
</source>
        <translation>プラン%1、リビジョン%2、マイルストーン%3を%4に保存しました
</translation>
    </message>
    <message>
        <source>lost: %1
</source>
        <translation>失われたもの: %1
</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from 1 on</source>
        <translation>--%1: 1以上の整数が必要です</translation>
    </message>
    <message>
        <source>The plans with the figures of their baselines.</source>
        <translation>プランの一覧とベースラインの数値</translation>
    </message>
    <message>
        <source>Plans in which all words are found: in names, descriptions, datasets, tasks, services, notes and tags. The last word may be a beginning.</source>
        <translation>すべての語を含むプラン（名前、説明、データセット、タスク、サービス、メモ、タグが対象）。最後の語は先頭部分だけでも可</translation>
    </message>
    <message>
        <source>Takes plans over; a plan with a known id becomes a further revision.</source>
        <translation>プランを取り込む。既知のIDを持つプランは新しいリビジョンになる</translation>
    </message>
    <message>
        <source>Writes a plan as a file, or to standard output.</source>
        <translation>プランをファイルまたは標準出力に書き出す</translation>
    </message>
    <message>
        <source>The revisions of a plan, newest first.</source>
        <translation>プランのリビジョン一覧（新しい順）</translation>
    </message>
    <message>
        <source>What differs between two revisions, in inputs and results; without the second the newest is compared.</source>
        <translation>2つのリビジョンの入力と結果の違い。2つ目の省略時は最新と比較</translation>
    </message>
    <message>
        <source>Makes an earlier revision the newest again.</source>
        <translation>以前のリビジョンを再び最新にする</translation>
    </message>
    <message>
        <source>Freezes the newest revision with its results under a title.</source>
        <translation>最新のリビジョンを結果とともに、タイトルを付けて固定</translation>
    </message>
    <message>
        <source>What the catalog in use would change in the frozen results, and why.</source>
        <translation>使用中のカタログでは、固定した結果の何がなぜ変わるか</translation>
    </message>
    <message>
        <source>Sets the tags or the note of a plan; an empty text removes them.</source>
        <translation>プランのタグまたはメモを設定。空の文字列で削除</translation>
    </message>
    <message>
        <source>Moves a plan to the bin.</source>
        <translation>プランをごみ箱に移す</translation>
    </message>
    <message>
        <source>Takes a plan out of the bin.</source>
        <translation>プランをごみ箱から戻す</translation>
    </message>
    <message>
        <source>Removes a plan in the bin for good.</source>
        <translation>ごみ箱のプランを完全に削除</translation>
    </message>
    <message>
        <source>Reads everything and says what is damaged.</source>
        <translation>すべてを読み取り、破損箇所を報告</translation>
    </message>
    <message>
        <source>Makes a checked copy of the library.</source>
        <translation>検査済みのライブラリのコピーを作成</translation>
    </message>
    <message>
        <source>Makes a new library of what can be read of a damaged one, which stays.</source>
        <translation>破損したライブラリの読み取れる内容から新しいライブラリを作成（元のものは残る）</translation>
    </message>
    <message>
        <source>The plan library: plans with their history, milestones and results.
It is %1, or the file of --library.
</source>
        <translation>プランライブラリ: プランとその履歴、マイルストーン、結果。
場所は%1、または--libraryのファイル。
</translation>
    </message>
    <message>
        <source>expected library %1 %2</source>
        <translation>必要な形式: library %1 %2</translation>
    </message>
    <message>
        <source>expected library with one of %1</source>
        <translation>libraryと次のいずれかが必要です: %1</translation>
    </message>
    <message>
        <source>Tag; may be given several times.</source>
        <translation>タグ。複数回指定可</translation>
    </message>
    <message>
        <source>Note about a plan.</source>
        <translation>プランについてのメモ</translation>
    </message>
    <message>
        <source>Comment on a revision.</source>
        <translation>リビジョンへのコメント</translation>
    </message>
    <message>
        <source>Revision; the newest without it.</source>
        <translation>リビジョン。省略時は最新</translation>
    </message>
    <message>
        <source>Milestone of the plan.</source>
        <translation>プランのマイルストーン</translation>
    </message>
    <message>
        <source>Order: modified, name, created, carbon or cost.</source>
        <translation>並び順: modified、name、created、carbon、cost</translation>
    </message>
    <message>
        <source>Shows this many at most.</source>
        <translation>表示する最大件数</translation>
    </message>
    <message>
        <source>Looks into the bin.</source>
        <translation>ごみ箱の中を対象にする</translation>
    </message>
    <message>
        <source>The plan library; &quot;library --help&quot; says more.</source>
        <translation>プランライブラリ。詳細は&quot;library --help&quot;で表示</translation>
    </message>
    <message>
        <source>--%1: expected one of %2, found &quot;%3&quot;</source>
        <translation>--%1: %2のいずれかが必要ですが、&quot;%3&quot;があります</translation>
    </message>
    <message>
        <source>Every option of one choice, everything else staying as it is.</source>
        <translation>1つの選択について、ほかはすべてそのままで全オプションを比較</translation>
    </message>
    <message>
        <source>What to rank: region, storage, instance, endpoint.</source>
        <translation>順位付けの対象: region、storage、instance、endpoint</translation>
    </message>
    <message>
        <source>Dataset, task or service; without it the one that weighs most.</source>
        <translation>データセット、タスク、またはサービス。省略時は最も影響の大きいもの</translation>
    </message>
    <message>
        <source>Stage whose Region is ranked; all together without it.</source>
        <translation>リージョンを順位付けするステージ。省略時は全ステージ一括</translation>
    </message>
    <message>
        <source>Metric to sort by; carbon_kg without it.</source>
        <translation>並べ替えの指標。省略時はcarbon_kg</translation>
    </message>
    <message>
        <source>At most so many options.</source>
        <translation>オプションの最大数</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; there are model-card, well-architected, comparison</source>
        <translation>レポート&quot;%1&quot;はありません。使えるのはmodel-card、well-architected、comparisonです</translation>
    </message>
    <message>
        <source>--paper: A4, Letter</source>
        <translation>--paper: A4、Letter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what to write; its name should end in one of %2</source>
        <translation>&quot;%1&quot;からは出力形式を判断できません。名前の末尾を次のいずれかにしてください: %2</translation>
    </message>
    <message>
        <source>--archive is for PDF only</source>
        <translation>--archiveはPDF専用です</translation>
    </message>
    <message>
        <source>A document to hand over; its type follows from the file&apos;s name.</source>
        <translation>提出用の文書。種類はファイル名で決まる</translation>
    </message>
    <message>
        <source>Language of the report: en, de, fr, es, ja.</source>
        <translation>レポートの言語: en、de、fr、es、ja</translation>
    </message>
    <message>
        <source>Lens of the review; the built-in one without it.</source>
        <translation>レビューのレンズ。省略時は組み込みのレンズ</translation>
    </message>
    <message>
        <source>A4 or Letter.</source>
        <translation>A4またはLetter</translation>
    </message>
    <message>
        <source>PDF/A-1b for keeping; without the plan inside.</source>
        <translation>長期保存用のPDF/A-1b（プランは含まない）</translation>
    </message>
    <message>
        <source>The plan is reviewed against the lens &quot;%1&quot;; name its file with --lens. This is a review against &quot;%2&quot;.</source>
        <translation>プランのレビューはレンズ「%1」に基づいています。そのファイルを--lensで指定してください。これは「%2」に基づくレビューです。</translation>
    </message>
    <message>
        <source>the plan has no id, so that the library keeps no milestone of it</source>
        <translation>プランにIDがないため、ライブラリにマイルストーンを保存できません</translation>
    </message>
    <message>
        <source>Since &quot;%1&quot;: coverage %2, was %3; high risks %4, were %5.</source>
        <translation>「%1」以降: カバー率%2（以前は%3）、高リスク%4（以前は%5）。</translation>
    </message>
    <message>
        <source>Carbon changes by %1.</source>
        <translation>炭素排出量の変化: %1。</translation>
    </message>
    <message>
        <source>%1, scenario &quot;%2&quot;</source>
        <translation>%1、シナリオ「%2」</translation>
    </message>
    <message>
        <source>What open practices would save in this plan</source>
        <translation>未実施のプラクティスによるこのプランでの削減見込み</translation>
    </message>
    <message>
        <source>Together (%1) they save %2 of %3.</source>
        <translation>合わせて（%1）、%3のうち%2を削減します。</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>The plan answers &quot;%1&quot;, which the lens does not have.</source>
        <translation>プランは&quot;%1&quot;に回答していますが、レンズにはありません。</translation>
    </message>
    <message>
        <source>Risks, coverage, evidence and what open practices would save, by a lens.</source>
        <translation>レンズに基づくリスク、カバー率、エビデンス、未実施のプラクティスの削減見込み</translation>
    </message>
    <message>
        <source>Says what changed since a milestone in the library.</source>
        <translation>ライブラリ内のマイルストーン以降の変化を表示</translation>
    </message>
    <message>
        <source>Prints the RELAX NG schema of the plan file.</source>
        <translation>プランファイルのRELAX NGスキーマを出力</translation>
    </message>
    <message>
        <source>What each factor alone does to a metric, the strongest first.</source>
        <translation>各因子が単独で指標に与える影響（大きい順）</translation>
    </message>
    <message>
        <source>Metric; carbon_kg without it.</source>
        <translation>指標。省略時はcarbon_kg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not PATH=VALUE</source>
        <translation>&quot;%1&quot;はPATH=VALUEの形式ではありません</translation>
    </message>
    <message>
        <source>Changes a plan; creates missing parts, an empty value removes.</source>
        <translation>プランを変更。ない部分は作成され、空の値で削除される</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at most one more PATH=…</source>
        <translation>PLAN PATH=FROM..TO/STEPSと、必要ならもう1つのPATH=…を指定してください</translation>
    </message>
    <message>
        <source>Results while one or two inputs go from one value to another.</source>
        <translation>1つまたは2つの入力をある値から別の値まで変えたときの結果</translation>
    </message>
    <message>
        <source>How sure the figures are, and how likely one scenario is lower than another.</source>
        <translation>数値の確かさと、あるシナリオの値が別のシナリオの値より低くなる確率</translation>
    </message>
    <message>
        <source>Random draws; 10000 without it.</source>
        <translation>ランダムサンプルの数。省略時は10000</translation>
    </message>
    <message>
        <source>Start of the random numbers; 1 without it.</source>
        <translation>乱数のシード。省略時は1</translation>
    </message>
    <message>
        <source>nothing found
</source>
        <translation>見つかりませんでした
</translation>
    </message>
    <message>
        <source>Reads and checks plans and prints what it finds.</source>
        <translation>プランを読み取って検査し、指摘事項を出力</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric; expected one of %2</source>
        <translation>&quot;%1&quot;という指標はありません。使えるのは%2のいずれかです</translation>
    </message>
    <message>
        <source>%1 designs covered exactly, %2 on the front, %3 of them here, %4 s
</source>
        <translation>%1件の設計案を厳密に網羅、フロント上に%2件、うち表示%3件、%4秒
</translation>
    </message>
    <message>
        <source>At most so many designs, spread over the front; in a table 100 without it.</source>
        <translation>フロント全体から選ぶ設計案の最大数。表では省略時100</translation>
    </message>
    <message>
        <source>The catalog in use is %1; &quot;library effect&quot; says what it would change.</source>
        <translation>使用中のカタログは%1です。変わる点は&quot;library effect&quot;で確認できます。</translation>
    </message>
    <message>
        <source>The results that were frozen with a plan, and the catalog they were made with.</source>
        <translation>プランとともに固定した結果と、その計算に使ったカタログ</translation>
    </message>
    <message>
        <source>Makes a copy that is computed with the catalog in use, in the library or as a file.</source>
        <translation>使用中のカタログで計算するコピーを、ライブラリまたはファイルに作成</translation>
    </message>
    <message>
        <source>Reviews a milestone in the library in place of the plan as it is today.</source>
        <translation>現在のプランの代わりに、ライブラリのマイルストーンをレビュー</translation>
    </message>
    <message>
        <source>there is no set-up &quot;%1&quot;; the library has %2</source>
        <translation>設定&quot;%1&quot;はありません。ライブラリにあるもの: %2</translation>
    </message>
    <message>
        <source>Set-up that the library keeps: language, paper and chapters.</source>
        <translation>ライブラリに保存された設定: 言語、用紙、章</translation>
    </message>
    <message>
        <source>expected PLAN PATH=FROM..TO/STEPS, and at least one more PATH=… to link</source>
        <translation>PLAN PATH=FROM..TO/STEPSと、連動させるもう1つ以上のPATH=…が必要です</translation>
    </message>
    <message>
        <source>Two inputs or more take their steps together, not as a grid.</source>
        <translation>2つ以上の入力を、格子状に組み合わせず同時に進める</translation>
    </message>
    <message>
        <source>expected %1, or list with one of %2</source>
        <translation>%1、またはlistと次のいずれかが必要です: %2</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>expected %1, found %n argument(s)</source>
        <translation>
            <numerusform>%1が必要ですが、引数が%n個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>シナリオ&quot;%1&quot;はありません。プランにあるのは%2です</translation>
    </message>
    <message>
        <source>--scenario may be given once here</source>
        <translation>ここで--scenarioを指定できるのは1回です</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a metric; expected one of %3</source>
        <translation>--%1: &quot;%2&quot;は指標ではありません。次のいずれかが必要です: %3</translation>
    </message>
    <message>
        <source>--%1: expected a whole number from %2 to %3, found &quot;%4&quot;</source>
        <translation>--%1: %2～%3の整数が必要ですが、&quot;%4&quot;があります</translation>
    </message>
    <message>
        <source>standard output could not be written</source>
        <translation>標準出力に書き込めませんでした</translation>
    </message>
    <message>
        <source>this is not for a terminal; send it to a file: … &gt; FILE</source>
        <translation>端末には表示できません。ファイルに出力してください: … &gt; FILE</translation>
    </message>
    <message>
        <source>The library is not read (%1); the built-in catalog is used.</source>
        <translation>ライブラリを読み取れません（%1）。組み込みのカタログを使います。</translation>
    </message>
</context>
<context>
    <name>ClosingSections</name>
    <message>
        <source>Assumptions, limits and findings</source>
        <translation>前提、限界、指摘事項</translation>
    </message>
    <message>
        <source>What would change the result</source>
        <translation>結果を変え得るもの</translation>
    </message>
    <message>
        <source>A different grid: the electricity&apos;s intensity is an average of the past and differs between publishers. Other traffic: idle capacity depends on its shape. Other power: AWS publishes none by instance type, so it is modelled. Storage copies: AWS publishes no energy by class. Prices: list prices, without agreements.</source>
        <translation>電力系統の違い: 電力の炭素強度は過去の平均で、公表元によって異なります。トラフィックの違い: アイドル容量はその形状で変わります。電力の違い: AWSはインスタンスタイプ別の値を公表していないため、モデルで推定しています。ストレージのコピー数: AWSはクラス別のエネルギーを公表していません。価格: 定価で、個別契約は含みません。</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>シミュレーションの指摘事項</translation>
    </message>
    <message>
        <source>The simulation has no findings for this scenario.</source>
        <translation>このシナリオに対するシミュレーションの指摘事項はありません。</translation>
    </message>
    <message>
        <source>What this card discloses</source>
        <translation>このカードの開示内容</translation>
    </message>
    <message>
        <source>Fields stated</source>
        <translation>記載済みの項目</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全%1件中</translation>
    </message>
    <message>
        <source>Required fields missing</source>
        <translation>未記載の必須項目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未記載</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>記載あり</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>How this card was made</source>
        <translation>このカードの作成方法</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The same plan, catalog and tool give the same figures. Results are rounded to three significant digits here; the machine-readable card has them in full.</source>
        <translation>プラン、カタログ、ツールが同じであれば、同じ数値が得られます。ここでは結果を有効数字3桁に丸めています。機械可読のカードには全桁が含まれます。</translation>
    </message>
</context>
<context>
    <name>CoefficientSections</name>
    <message>
        <source>Coefficients</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>Coefficients in use</source>
        <translation>使用した係数</translation>
    </message>
    <message>
        <source>With low confidence</source>
        <translation>うち信頼度の低いもの</translation>
    </message>
    <message>
        <source>From the plan itself</source>
        <translation>うちプラン独自のもの</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Source, year</source>
        <translation>出典、年</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Figures of the plan&apos;s own</source>
        <translation>プラン独自の数値</translation>
    </message>
    <message>
        <source>These take the place of the catalog&apos;s figures, or add a site or a type to it.</source>
        <translation>カタログの数値に代えて使うもの、または拠点やタイプを追加するものです。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>facts only</source>
        <translation>事実のみ</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>独自に作成</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>above %1 a month</source>
        <translation>月%1超</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>月%1まで</translation>
    </message>
    <message>
        <source>%1 to %2 a month</source>
        <translation>月%1～%2</translation>
    </message>
    <message>
        <source>The year beside a value is the one that the value is of, such as a price; the year of a source is that of its publication.</source>
        <translation>値の横の年は、料金などその値が対象とする年です。出典の年は発行年です。</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Comparison of scenarios</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>環境影響</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>機械学習</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（ベースライン）</translation>
    </message>
    <message>
        <source>No scenario can be ranked by carbon: none is feasible with all factors known.</source>
        <translation>炭素排出量でシナリオを順位付けできません。すべての因子が判明していて実現可能なシナリオがありません。</translation>
    </message>
    <message>
        <source>The baseline “%1” has the least carbon: %2.</source>
        <translation>炭素排出量が最も少ないのはベースライン「%1」の%2です。</translation>
    </message>
    <message>
        <source>“%1” has the least carbon: %2, %3 against “%4”.</source>
        <translation>炭素排出量が最も少ないのは「%1」の%2で、「%4」に対して%3です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation>併せて: %1。</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>未達: %1。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1（対%2）</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>結果の比較</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>炭素排出量（%1あたり）</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>実現可能</translation>
    </message>
    <message>
        <source>Differences are against “%1”. Carbon is location-based plus embodied; the market-based figure stands beside it and is never netted.</source>
        <translation>差は「%1」に対するものです。炭素排出量はロケーション基準と製造時排出の合計です。マーケット基準の数値は並記し、相殺しません。</translation>
    </message>
    <message>
        <source>≥: something is unknown; the figure is the sum of what is known.</source>
        <translation>≥: 一部が不明です。数値は判明している分の合計です。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>All scenarios make the same choices.</source>
        <translation>すべてのシナリオで選択が同じです。</translation>
    </message>
    <message>
        <source>Bold: other than in the baseline. What is alike everywhere is left out.</source>
        <translation>太字: ベースラインと異なるもの。すべてに共通するものは省いています。</translation>
    </message>
    <message>
        <source>Carbon over the period</source>
        <translation>対象期間中の炭素排出量</translation>
    </message>
    <message>
        <source>Carbon by stage</source>
        <translation>ステージ別の炭素排出量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>差の内訳</translation>
    </message>
    <message>
        <source>There is nothing to compare the baseline with.</source>
        <translation>ベースラインと比較する対象がありません。</translation>
    </message>
    <message>
        <source>Parts of the workload</source>
        <translation>ワークロードの構成要素</translation>
    </message>
    <message>
        <source>Carbon and cost</source>
        <translation>炭素排出量とコスト</translation>
    </message>
    <message>
        <source>List prices in US dollars, without agreements, credits and tax.</source>
        <translation>米ドル建ての定価です。個別契約、クレジット、税は含みません。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>推論オプション</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Peak instances</source>
        <translation>ピーク時のインスタンス数</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>保証値の達成</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>保証なし</translation>
    </message>
    <message>
        <source>In the busiest month of the period.</source>
        <translation>対象期間中で最も負荷の高い月の値です。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>プランに目標値の設定はありません。</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>シミュレーションの指摘事項</translation>
    </message>
    <message>
        <source>The simulation has no findings.</source>
        <translation>シミュレーションの指摘事項はありません。</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>方法と由来</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand. Every figure is a sum of ledger lines, each a product of factors with a source; the model card of a scenario lists them.</source>
        <translation>すべてのシナリオは、同じ方法、カタログ、需要でシミュレーションしています。各数値は台帳行の合計で、各行は出典を持つ因子の積です。一覧は各シナリオのモデルカードにあります。</translation>
    </message>
    <message>
        <source>Less carbon than the baseline in %1 of the draws.</source>
        <translation>サンプルの%1で、炭素排出量がベースラインより少なくなります。</translation>
    </message>
    <message>
        <source>How sure the difference is</source>
        <translation>差の確かさ</translation>
    </message>
    <message>
        <source>Carbon, P5</source>
        <translation>炭素排出量、P5</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Draws with less carbon than the baseline</source>
        <translation>炭素排出量がベースラインより少ないサンプル</translation>
    </message>
    <message>
        <source>With less cost</source>
        <translation>コストがより少ないサンプル</translation>
    </message>
    <message>
        <source>No scenario has a known cost to set against carbon.</source>
        <translation>炭素排出量と対比できるコストが分かっているシナリオはありません。</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>found &quot;%1&quot;; expected &quot;&amp;&amp;&quot;, &quot;||&quot; or the end</source>
        <translation>&quot;%1&quot;があります。&quot;&amp;&amp;&quot;、&quot;||&quot;、または終端が必要です</translation>
    </message>
    <message>
        <source>the condition is nested more than %1 levels deep</source>
        <translation>条件の入れ子が%1段を超えています</translation>
    </message>
    <message>
        <source>a &quot;)&quot; is missing</source>
        <translation>&quot;)&quot;がありません</translation>
    </message>
    <message>
        <source>the condition ends where the id of a choice was expected</source>
        <translation>選択肢のIDが必要な位置で条件が終わっています</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected the id of a choice, &quot;!&quot; or &quot;(&quot;</source>
        <translation>&quot;%1&quot;があります。選択肢のID、&quot;!&quot;、または&quot;(&quot;が必要です</translation>
    </message>
    <message>
        <source>&quot;default&quot; stands alone</source>
        <translation>&quot;default&quot;は単独で使う必要があります</translation>
    </message>
    <message>
        <source>the condition names more than %1 choices</source>
        <translation>条件に含まれる選択肢が%1個を超えています</translation>
    </message>
    <message>
        <source>the condition has %1 characters; at most %2 are accepted</source>
        <translation>条件は%1文字です。使えるのは%2文字までです</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Everything else (%1)</source>
        <translation>その他すべて（%1）</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>ステージ別の%1</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>ワークロードの構成要素別の%1</translation>
    </message>
    <message>
        <source>%1 by resource</source>
        <translation>リソース別の%1</translation>
    </message>
    <message>
        <source>%1 by activity</source>
        <translation>アクティビティ別の%1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>the file is larger than 32 MiB</source>
        <translation>ファイルが32 MiBを超えています</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>ファイルにNULバイトが含まれています</translation>
    </message>
    <message>
        <source>more than 512 columns</source>
        <translation>列が512を超えています</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>セルが%1個ありますが、見出し行は%2個です</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>閉じ引用符の後に文字列があります</translation>
    </message>
    <message>
        <source>a carriage return inside a row</source>
        <translation>行の途中に復帰文字（CR）があります</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>ファイルに見出し行がありません</translation>
    </message>
    <message>
        <source>too many cells; a table is expected to have at most %1</source>
        <translation>セルが多すぎます。表のセルは最大%1個です</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>ディスクの空き容量がありません。何も変更されていません</translation>
    </message>
    <message>
        <source>the file may only be read; nothing was changed</source>
        <translation>ファイルは読み取り専用です。何も変更されていません</translation>
    </message>
    <message>
        <source>another program is using the library and did not finish in time; nothing was changed, please try again</source>
        <translation>ほかのプログラムがライブラリを使用中で、時間内に終わりませんでした。何も変更されていません。もう一度お試しください</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>access to the file was denied</source>
        <translation>ファイルへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>the disk reported an error (%1); nothing was changed</source>
        <translation>ディスクがエラーを報告しました（%1）。何も変更されていません</translation>
    </message>
    <message>
        <source>this is not a library of Greenprint</source>
        <translation>Greenprintのライブラリではありません</translation>
    </message>
    <message>
        <source>the library is damaged (%1)</source>
        <translation>ライブラリが破損しています（%1）</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>the library refused a change (%1)</source>
        <translation>ライブラリが変更を拒否しました（%1）</translation>
    </message>
    <message>
        <source>the SQLite driver of Qt is not installed</source>
        <translation>QtのSQLiteドライバーがインストールされていません</translation>
    </message>
    <message>
        <source>SQLite does not enforce foreign keys</source>
        <translation>SQLiteで外部キー制約が有効になっていません</translation>
    </message>
    <message>
        <source>nothing is known to be wrong</source>
        <translation>既知の問題はありません</translation>
    </message>
</context>
<context>
    <name>Delta</name>
    <message>
        <source>This is the baseline.</source>
        <translation>これがベースラインです。</translation>
    </message>
    <message>
        <source>No difference can be given: a part of it is unknown.</source>
        <translation>一部が不明なため、差を示せません。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>The same as %1 (%2).</source>
        <translation>%1と同じ（%2）。</translation>
    </message>
    <message>
        <source>%1 less than %2 (%3).</source>
        <translation>%2より%1少ない（%3）。</translation>
    </message>
    <message>
        <source>%1 more than %2 (%3).</source>
        <translation>%2より%1多い（%3）。</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>ITエネルギー</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>ロケーション基準</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>マーケット基準</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>製造時排出</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95レイテンシー</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>トレーニング時間</translation>
    </message>
</context>
<context>
    <name>DoubtCharts</name>
    <message>
        <source>What moves the figure: %1</source>
        <translation>数値を左右するもの: %1</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>範囲の下限</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>範囲の上限</translation>
    </message>
    <message>
        <source>%1 moves it most, from %2 to %3 %4. Hatched: at the low end of the range.</source>
        <translation>影響が最も大きいのは%1で、%2～%3 %4の範囲で変わります。斜線: 範囲の下限での値。</translation>
    </message>
    <message>
        <source>%1: nine draws in ten</source>
        <translation>%1: サンプルの90&#xa0;%が入る範囲</translation>
    </message>
    <message>
        <source>The stroke stands at the middle of the draws.</source>
        <translation>縦線はサンプルの中央値です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <translation>
            <numerusform>%1（%2ほか%n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EuAnnex</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Training time, wall clock of one run (days)</source>
        <translation>トレーニング時間、1回の実行の実時間（日）</translation>
    </message>
    <message>
        <source>Training time, hardware-days over the period</source>
        <translation>トレーニング時間、対象期間中のハードウェア日数</translation>
    </message>
    <message>
        <source>Hardware of training</source>
        <translation>トレーニングのハードウェア</translation>
    </message>
    <message>
        <source>Training compute (FLOP)</source>
        <translation>トレーニングの計算量（FLOP）</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>プランに記載なし</translation>
    </message>
    <message>
        <source>Energy of training (MWh)</source>
        <translation>トレーニングのエネルギー（MWh）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>FLOP of a benchmark task are asked for, which a plan does not know; energy per %1: %2</source>
        <translation>ベンチマークタスクのFLOPが求められていますが、プランからは分かりません。%1あたりのエネルギー: %2</translation>
    </message>
    <message>
        <source>Carbon over the period, location-based and embodied</source>
        <translation>対象期間中の炭素排出量（ロケーション基準と製造時排出）</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>EU documentation of general-purpose AI models: energy</source>
        <translation>EUの汎用AIモデル文書: エネルギー</translation>
    </message>
    <message>
        <source>Training time, compute and energy</source>
        <translation>トレーニングの時間、計算量、エネルギー</translation>
    </message>
    <message>
        <source>Applies to providers of general-purpose models (AI Act, Annex XI). Energy is an estimate from the plan, retraining over the period included.</source>
        <translation>汎用AIモデルの提供者に適用されます（AI法附属書XI）。エネルギーはプランに基づく推定値で、対象期間中の再トレーニングを含みます。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>the model card is empty</source>
        <translation>モデルカードは空です</translation>
    </message>
    <message>
        <source>the model card is written (%1)</source>
        <translation>モデルカードは作成済みです（%1）</translation>
    </message>
    <message>
        <source>results are divided by %1</source>
        <translation>結果は%1あたりで示されます</translation>
    </message>
    <message>
        <source>no functional unit is named</source>
        <translation>機能単位が指定されていません</translation>
    </message>
    <message>
        <source>%1: trained again on drift</source>
        <translation>%1: ドリフト発生時に再トレーニング</translation>
    </message>
    <message>
        <source>no model is trained again</source>
        <translation>再トレーニングされるモデルはありません</translation>
    </message>
    <message>
        <source>the plan has no service</source>
        <translation>プランにサービスがありません</translation>
    </message>
    <message>
        <source>%1: watched by %2</source>
        <translation>%1: %2が監視</translation>
    </message>
    <message>
        <source>%1: no monitoring is part of the plan</source>
        <translation>%1: プランに監視がありません</translation>
    </message>
    <message>
        <source>the plan keeps no data</source>
        <translation>プランで保持するデータはありません</translation>
    </message>
    <message>
        <source>a plan does not say whether storage is watched</source>
        <translation>ストレージを監視しているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: managed (%2)</source>
        <translation>%1: マネージド（%2）</translation>
    </message>
    <message>
        <source>%1: run by yourself on %2</source>
        <translation>%1: %2で自社運用</translation>
    </message>
    <message>
        <source>the plan names no instances</source>
        <translation>プランにインスタンスの指定がありません</translation>
    </message>
    <message>
        <source>a plan does not say how releases are made</source>
        <translation>リリースの方法はプランからは分かりません</translation>
    </message>
    <message>
        <source>a plan does not say who may do what</source>
        <translation>誰に何が許可されているかはプランからは分かりません</translation>
    </message>
    <message>
        <source>a plan does not say whether data is encrypted</source>
        <translation>データが暗号化されているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>a plan does not say what is versioned</source>
        <translation>何がバージョン管理されているかはプランからは分かりません</translation>
    </message>
    <message>
        <source>a plan does not say whether spending is tracked by activity</source>
        <translation>支出をアクティビティ別に追跡しているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>%1: kept in %2, where it arises</source>
        <translation>%1: 発生場所の%2で保持</translation>
    </message>
    <message>
        <source>%1: arises in %2, kept in %3</source>
        <translation>%1: 発生は%2、保持は%3</translation>
    </message>
    <message>
        <source>%1: kept in %2, read by %3 in %4</source>
        <translation>%1: %2で保持、%3が%4で読み取り</translation>
    </message>
    <message>
        <source>%1: read by %2 in the same Region</source>
        <translation>%1: %2が同じリージョンで読み取り</translation>
    </message>
    <message>
        <source>it is not stated where the data arises</source>
        <translation>データの発生場所が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2 a month, as stored</source>
        <translation>%1: 月%2、保存時のサイズのまま</translation>
    </message>
    <message>
        <source>%1: %2 a month, sent at %3 of the stored size</source>
        <translation>%1: 月%2、保存時の%3のサイズで送信</translation>
    </message>
    <message>
        <source>the plan states no transfers</source>
        <translation>プランに転送の記載がありません</translation>
    </message>
    <message>
        <source>%1: %2 of the work is reused</source>
        <translation>%1: 作業の%2を再利用</translation>
    </message>
    <message>
        <source>%1: features are computed anew each time, and there is no feature store</source>
        <translation>%1: 特徴量を毎回計算し直しており、特徴量ストアがありません</translation>
    </message>
    <message>
        <source>the plan has no feature engineering</source>
        <translation>プランに特徴量エンジニアリングがありません</translation>
    </message>
    <message>
        <source>a plan does not say whether data was published before</source>
        <translation>同様のデータがすでに公開されているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: expires after %2 days</source>
        <translation>%1: %2日後に失効</translation>
    </message>
    <message>
        <source>%1: kept for %2 months</source>
        <translation>%1: %2か月間保持</translation>
    </message>
    <message>
        <source>%1: %2, growing by %3 a month, kept for ever</source>
        <translation>%1: %2、月%3増加、無期限に保持</translation>
    </message>
    <message>
        <source>%1: %2, kept for ever</source>
        <translation>%1: %2、無期限に保持</translation>
    </message>
    <message>
        <source>%1: it is not stated how often it is read</source>
        <translation>%1: 読み取り頻度が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2, moves to an archive class after %3 days</source>
        <translation>%1: %2、%3日後にアーカイブクラスへ移行</translation>
    </message>
    <message>
        <source>no data that is hardly read</source>
        <translation>ほとんど読み取られないデータはありません</translation>
    </message>
    <message>
        <source>%1: it is not stated whether it can be made again</source>
        <translation>%1: 再作成できるかどうかが記載されていません</translation>
    </message>
    <message>
        <source>%1: %2 can be made again, kept in %3 (zones: %4)</source>
        <translation>%1: 再作成可能な%2、%3で保持（ゾーン数: %4）</translation>
    </message>
    <message>
        <source>no data that can be made again</source>
        <translation>再作成できるデータはありません</translation>
    </message>
    <message>
        <source>%1: tiered by access</source>
        <translation>%1: アクセスに応じて階層化</translation>
    </message>
    <message>
        <source>%1: moves to another class after %2 days</source>
        <translation>%1: %2日後に別のクラスへ移行</translation>
    </message>
    <message>
        <source>%1: a rule expires it after %2 days</source>
        <translation>%1: ルールにより%2日後に失効</translation>
    </message>
    <message>
        <source>%1: %2 in %3, growing by %4 a month, without a rule</source>
        <translation>%1: %3に%2、月%4増加、ルールなし</translation>
    </message>
    <message>
        <source>no data that grows</source>
        <translation>増え続けるデータはありません</translation>
    </message>
    <message>
        <source>%1: the format is not stated</source>
        <translation>%1: 形式が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1: %3形式で%2</translation>
    </message>
    <message>
        <source>no tables among the data</source>
        <translation>表形式のデータはありません</translation>
    </message>
    <message>
        <source>%1: the compression is not stated</source>
        <translation>%1: 圧縮方式が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2, compressed with gzip</source>
        <translation>%1: %2、gzipで圧縮</translation>
    </message>
    <message>
        <source>%1: compressed with Zstandard</source>
        <translation>%1: Zstandardで圧縮</translation>
    </message>
    <message>
        <source>no data that is compressed with gzip</source>
        <translation>gzipで圧縮されたデータはありません</translation>
    </message>
    <message>
        <source>%1: the input mode is not stated</source>
        <translation>%1: 入力モードが記載されていません</translation>
    </message>
    <message>
        <source>%1: copies %2 to a volume first</source>
        <translation>%1: まず%2をボリュームにコピー</translation>
    </message>
    <message>
        <source>%1: streams %2</source>
        <translation>%1: %2をストリーミング</translation>
    </message>
    <message>
        <source>no training that names its input</source>
        <translation>入力を指定したトレーニングはありません</translation>
    </message>
    <message>
        <source>%1: a volume of %2 on each of %3 instances; how full it is, a plan does not say</source>
        <translation>%1: %3台のインスタンスそれぞれに%2のボリューム。使用量はプランからは分かりません</translation>
    </message>
    <message>
        <source>the plan states no working volumes</source>
        <translation>プランに作業ボリュームの記載がありません</translation>
    </message>
    <message>
        <source>an accuracy of %1</source>
        <translation>精度%1</translation>
    </message>
    <message>
        <source>functional unit: %1</source>
        <translation>機能単位: %1</translation>
    </message>
    <message>
        <source>no target for carbon per unit</source>
        <translation>単位あたりの炭素排出量の目標値がありません</translation>
    </message>
    <message>
        <source>the benefit is described</source>
        <translation>便益が記述されています</translation>
    </message>
    <message>
        <source>the benefit is not described</source>
        <translation>便益が記述されていません</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>目標値が設定されていません</translation>
    </message>
    <message>
        <source>targets: %1</source>
        <translation>目標値: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>責任者: %1</translation>
    </message>
    <message>
        <source>nobody is named as owner</source>
        <translation>責任者が指定されていません</translation>
    </message>
    <message>
        <source>compared without a model in: %1</source>
        <translation>モデルなしとの比較: %1</translation>
    </message>
    <message>
        <source>no scenario compares a rule with the model</source>
        <translation>ルールとモデルを比較するシナリオがありません</translation>
    </message>
    <message>
        <source>compared with a managed service in: %1</source>
        <translation>マネージドサービスとの比較: %1</translation>
    </message>
    <message>
        <source>no scenario compares a managed AI service with the model</source>
        <translation>マネージドAIサービスとモデルを比較するシナリオがありません</translation>
    </message>
    <message>
        <source>%1: it is not stated from what training starts</source>
        <translation>%1: トレーニングの開始点が記載されていません</translation>
    </message>
    <message>
        <source>%1: trained from scratch</source>
        <translation>%1: ゼロからトレーニング</translation>
    </message>
    <message>
        <source>%1: starts from an existing model (%2)</source>
        <translation>%1: 既存のモデルから開始（%2）</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>プランでトレーニングするモデルはありません</translation>
    </message>
    <message>
        <source>%1: the carbon of its electricity is not known</source>
        <translation>%1: 電力の炭素排出量が不明です</translation>
    </message>
    <message>
        <source>%1: the residency allows no other Region</source>
        <translation>%1: データ所在地の制約により、ほかのリージョンは使えません</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead, among the lowest that are allowed</source>
        <translation>%1: オーバーヘッド込みで%2 g/kWh、許可されたリージョンの中で最も低い水準</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>%1: adopted with a strength of %2 (%3)</source>
        <translation>%1: 削減率%2で採用（%3）</translation>
    </message>
    <message>
        <source>%1: listed as adopted</source>
        <translation>%1: 採用済みとして記載</translation>
    </message>
    <message>
        <source>%1: adopted</source>
        <translation>%1: 採用</translation>
    </message>
    <message>
        <source>%1: no latency is promised</source>
        <translation>%1: 保証レイテンシーはありません</translation>
    </message>
    <message>
        <source>%1: never fewer than %2 instances, which are in use %3 in the busiest month</source>
        <translation>%1: 常に%2台以上のインスタンス、最も負荷の高い月の使用率は%3</translation>
    </message>
    <message>
        <source>no endpoint waits for requests</source>
        <translation>リクエストを待つエンドポイントはありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no latency is promised, so that nobody can tell whether answers may wait</source>
        <translation>%1: 保証レイテンシーがないため、応答を待てるかどうか判断できません</translation>
    </message>
    <message>
        <source>no service whose answers may wait</source>
        <translation>応答を待てるサービスはありません</translation>
    </message>
    <message>
        <source>%1: %2 models, %3</source>
        <translation>%1: モデル%2個、%3</translation>
    </message>
    <message>
        <source>%1: %2 models share instances</source>
        <translation>%1: モデル%2個がインスタンスを共有</translation>
    </message>
    <message>
        <source>%1: %2 models, each on an endpoint of its own</source>
        <translation>%1: モデル%2個がそれぞれ個別のエンドポイントを使用</translation>
    </message>
    <message>
        <source>no service has several models</source>
        <translation>複数のモデルを持つサービスはありません</translation>
    </message>
    <message>
        <source>%1: serverless</source>
        <translation>%1: サーバーレス</translation>
    </message>
    <message>
        <source>%1: %2 traffic, instances in use %3 in the busiest month</source>
        <translation>%1: トラフィックは「%2」、最も負荷の高い月のインスタンスの使用率は%3</translation>
    </message>
    <message>
        <source>no service that a serverless endpoint could take</source>
        <translation>サーバーレスエンドポイントに移せるサービスはありません</translation>
    </message>
    <message>
        <source>%1: the accelerator is not known</source>
        <translation>%1: アクセラレーターが不明です</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2、%3搭載</translation>
    </message>
    <message>
        <source>no service answers on accelerators</source>
        <translation>アクセラレーターで応答するサービスはありません</translation>
    </message>
    <message>
        <source>%1: the type is not stated</source>
        <translation>%1: タイプが記載されていません</translation>
    </message>
    <message>
        <source>%1: %2, an Arm type</source>
        <translation>%1: %2、Armタイプ</translation>
    </message>
    <message>
        <source>%1: %2, not an Arm type</source>
        <translation>%1: %2、Arm以外のタイプ</translation>
    </message>
    <message>
        <source>no service answers on processors</source>
        <translation>プロセッサで応答するサービスはありません</translation>
    </message>
    <message>
        <source>%1: a replica takes %2 accelerators</source>
        <translation>%1: 1レプリカにアクセラレーター%2基を使用</translation>
    </message>
    <message>
        <source>every model fits on one accelerator</source>
        <translation>すべてのモデルが1基のアクセラレーターに収まります</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model is compiled</source>
        <translation>%1: モデルがコンパイルされているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the model has been shrunk</source>
        <translation>%1: モデルが縮小されているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: its use cannot be computed</source>
        <translation>%1: 使用率を計算できません</translation>
    </message>
    <message>
        <source>%1: up to %2 × %3, in use %4 in the busiest month</source>
        <translation>%1: 最大%2 × %3、最も負荷の高い月の使用率は%4</translation>
    </message>
    <message>
        <source>%1: steady traffic on a fixed number of instances</source>
        <translation>%1: トラフィックは一定、インスタンス数は固定</translation>
    </message>
    <message>
        <source>%1: %2 traffic on a fixed number of instances (%3)</source>
        <translation>%1: トラフィックは「%2」、インスタンス数は固定（%3）</translation>
    </message>
    <message>
        <source>%1: scales with demand, never below %2</source>
        <translation>%1: 需要に応じてスケール、下限は%2</translation>
    </message>
    <message>
        <source>%1: devices are part of the plan</source>
        <translation>%1: プランにデバイスが含まれます</translation>
    </message>
    <message>
        <source>no devices are part of the plan</source>
        <translation>プランにデバイスは含まれません</translation>
    </message>
    <message>
        <source>%1: zones: %2</source>
        <translation>%1: ゾーン数: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>タイプ不明</translation>
    </message>
    <message>
        <source>%1: instances are there while it works</source>
        <translation>%1: インスタンスは作業中のみ存在</translation>
    </message>
    <message>
        <source>%1: %2 always on, idle for %3 of %4 instance hours a month (%5)</source>
        <translation>%1: %2が常時稼働、月のインスタンス時間%4のうち%3がアイドル（%5）</translation>
    </message>
    <message>
        <source>%1: %2 always on</source>
        <translation>%1: %2が常時稼働</translation>
    </message>
    <message>
        <source>the plan has no data pipeline</source>
        <translation>プランにデータパイプラインがありません</translation>
    </message>
    <message>
        <source>the plan has no notebooks</source>
        <translation>プランにノートブックがありません</translation>
    </message>
    <message>
        <source>no accuracy is named that would be enough</source>
        <translation>十分とみなす精度が指定されていません</translation>
    </message>
    <message>
        <source>enough is %1</source>
        <translation>十分とみなす値は%1</translation>
    </message>
    <message>
        <source>the plan has no such work</source>
        <translation>プランに該当する作業がありません</translation>
    </message>
    <message>
        <source>%1: a plan does not say how large a model was tried first</source>
        <translation>%1: 最初に試したモデルの規模はプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether the graph is compiled</source>
        <translation>%1: グラフがコンパイルされているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: continues from the last model</source>
        <translation>%1: 前回のモデルから継続</translation>
    </message>
    <message>
        <source>%1: the use of its accelerators is not stated</source>
        <translation>%1: アクセラレーターの使用率が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2, accelerators in use %3</source>
        <translation>%1: %2、アクセラレーターの使用率は%3</translation>
    </message>
    <message>
        <source>no training on several accelerators</source>
        <translation>複数のアクセラレーターを使うトレーニングはありません</translation>
    </message>
    <message>
        <source>%1: it is not stated how many runs fail</source>
        <translation>%1: 失敗する実行の割合が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2 of the runs fail</source>
        <translation>%1: 実行の%2が失敗</translation>
    </message>
    <message>
        <source>no training on accelerators</source>
        <translation>アクセラレーターを使うトレーニングはありません</translation>
    </message>
    <message>
        <source>%1: bought %2</source>
        <translation>%1: 購入オプションは「%2」</translation>
    </message>
    <message>
        <source>%1: its use is not stated</source>
        <translation>%1: 使用率が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2, in use %3</source>
        <translation>%1: %2、使用率%3</translation>
    </message>
    <message>
        <source>%1: runs on processors (%2)</source>
        <translation>%1: プロセッサで実行（%2）</translation>
    </message>
    <message>
        <source>%1: needs no accelerator and runs on %2</source>
        <translation>%1: アクセラレーターは不要だが、%2で実行</translation>
    </message>
    <message>
        <source>%1: measured on processors, too</source>
        <translation>%1: プロセッサでも計測済み</translation>
    </message>
    <message>
        <source>%1: no measurement on a processor is stated</source>
        <translation>%1: プロセッサでの計測が記載されていません</translation>
    </message>
    <message>
        <source>%1: %2, without accelerator</source>
        <translation>%1: %2、アクセラレーターなし</translation>
    </message>
    <message>
        <source>%1: %2; the use of its accelerators is not stated</source>
        <translation>%1: %2。アクセラレーターの使用率が記載されていません</translation>
    </message>
    <message>
        <source>%1: it is not stated how much of the data it uses</source>
        <translation>%1: 使用するデータの割合が記載されていません</translation>
    </message>
    <message>
        <source>%1: uses %2 of the data</source>
        <translation>%1: データの%2を使用</translation>
    </message>
    <message>
        <source>the plan has no experiments</source>
        <translation>プランに実験がありません</translation>
    </message>
    <message>
        <source>%1: %2, expires after %3 days</source>
        <translation>%1: %2、%3日後に失効</translation>
    </message>
    <message>
        <source>%1: %2, kept for %3 months</source>
        <translation>%1: %2、%3か月間保持</translation>
    </message>
    <message>
        <source>the plan states no training artifacts</source>
        <translation>プランにトレーニング成果物の記載がありません</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for %3 days</source>
        <translation>%1: 月%2、%3日間保持</translation>
    </message>
    <message>
        <source>%1: %2 a month, kept for ever</source>
        <translation>%1: 月%2、無期限に保持</translation>
    </message>
    <message>
        <source>the plan states no logs</source>
        <translation>プランにログの記載がありません</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3</source>
        <translation>%1: %2回の試行、%3</translation>
    </message>
    <message>
        <source>%1: the strategy is not stated</source>
        <translation>%1: 戦略が記載されていません</translation>
    </message>
    <message>
        <source>the plan has no hyperparameter search</source>
        <translation>プランにハイパーパラメータ探索がありません</translation>
    </message>
    <message>
        <source>%1: %2 trials, %3 at a time</source>
        <translation>%1: %2回の試行、同時に%3件</translation>
    </message>
    <message>
        <source>%1, with a strategy that does not learn</source>
        <translation>%1、学習しない戦略</translation>
    </message>
    <message>
        <source>%1: it is not stated how many trials run at once</source>
        <translation>%1: 同時に実行する試行の数が記載されていません</translation>
    </message>
    <message>
        <source>%1: a plan does not say which ranges are searched</source>
        <translation>%1: 探索する範囲はプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether earlier results are used</source>
        <translation>%1: 以前の結果を使っているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: Hyperband stops trials that fall behind</source>
        <translation>%1: Hyperbandが見込みの低い試行を停止</translation>
    </message>
    <message>
        <source>%1: a plan does not say whether trials are stopped early</source>
        <translation>%1: 試行を早期停止しているかどうかはプランからは分かりません</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month by the calendar</source>
        <translation>%1: 定期的に月%2回トレーニング</translation>
    </message>
    <message>
        <source>%1: %2 in %3, read %4 × a month</source>
        <translation>%1: %3に%2、読み取りは月%4回</translation>
    </message>
    <message>
        <source>%1: %2 g/kWh with overhead; the lowest that is allowed, %3, has %4 g/kWh</source>
        <translation>%1: オーバーヘッド込みで%2 g/kWh。許可されたリージョンで最も低い%3は%4 g/kWh</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month, each time anew (%3)</source>
        <translation>%1: 月%2回、毎回新規にトレーニング（%3）</translation>
    </message>
    <message>
        <source>%1: trained %2 × a month; it is not stated from what it starts</source>
        <translation>%1: 月%2回トレーニング。開始点が記載されていません</translation>
    </message>
    <message>
        <source>%1 of carbon per unit</source>
        <translation>1単位あたりの炭素排出量%1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月%1</translation>
    </message>
    <message>
        <source>%1 at p95</source>
        <translation>p95で%1</translation>
    </message>
    <message>
        <source>%1 of training</source>
        <translation>トレーニング%1</translation>
    </message>
    <message>
        <source>target: %1 of carbon per unit</source>
        <translation>目標値: 1単位あたりの炭素排出量%1</translation>
    </message>
    <message>
        <source>%1: %2 are promised</source>
        <translation>%1: 保証レイテンシーは%2</translation>
    </message>
    <message>
        <source>%1: answers may take %2, and the endpoint is %3</source>
        <translation>%1: 応答時間は最大%2、エンドポイントは%3</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>%1 above %2, up to %3</source>
        <translation>%2より大きく%3以下の%1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2～%3の%1</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%2より大きい%1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2以上の%1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%2以下の%1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい（yes）またはいいえ（no）</translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, hyphens or underscores</source>
        <translation>1～64文字の英字、数字、ハイフン、またはアンダースコア</translation>
    </message>
    <message>
        <source>the id of a dataset</source>
        <translation>データセットのID</translation>
    </message>
    <message>
        <source>the id of a task</source>
        <translation>タスクのID</translation>
    </message>
    <message>
        <source>the id of a service</source>
        <translation>サービスのID</translation>
    </message>
    <message>
        <source>ids of services, separated by spaces</source>
        <translation>サービスのID（スペース区切り）</translation>
    </message>
    <message>
        <source>the id of another scenario</source>
        <translation>別のシナリオのID</translation>
    </message>
    <message>
        <source>a Region of the catalog or of an override</source>
        <translation>カタログまたは上書きにあるリージョン</translation>
    </message>
    <message>
        <source>Regions, separated by spaces</source>
        <translation>リージョン（スペース区切り）</translation>
    </message>
    <message>
        <source>an instance type of the catalog or of an override</source>
        <translation>カタログまたは上書きにあるインスタンスタイプ</translation>
    </message>
    <message>
        <source>a storage class of the catalog</source>
        <translation>カタログにあるストレージクラス</translation>
    </message>
    <message>
        <source>the id of a practice of the catalog</source>
        <translation>カタログにあるプラクティスのID</translation>
    </message>
    <message>
        <source>a Region, &quot;internet&quot; or &quot;dataset:ID&quot;</source>
        <translation>リージョン、&quot;internet&quot;、または&quot;dataset:ID&quot;</translation>
    </message>
    <message>
        <source>the path of an attribute of the workload</source>
        <translation>ワークロードの属性のパス</translation>
    </message>
    <message>
        <source>the path of a part of the plan</source>
        <translation>プランの構成要素のパス</translation>
    </message>
    <message>
        <source>the id of a part of the workload</source>
        <translation>ワークロードの構成要素のID</translation>
    </message>
    <message>
        <source>words, separated by spaces</source>
        <translation>単語（スペース区切り）</translation>
    </message>
    <message>
        <source>168 numbers from 0, not all of them 0</source>
        <translation>168個の0以上の数値（すべて0は不可）</translation>
    </message>
    <message>
        <source>a month such as 2027-01</source>
        <translation>2027-01のような月</translation>
    </message>
    <message>
        <source>a number of days, or &quot;never&quot;</source>
        <translation>日数または&quot;never&quot;</translation>
    </message>
    <message>
        <source>a date such as 2027-01-31</source>
        <translation>2027-01-31のような日付</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>制御文字を含まないテキスト</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1 unknown</source>
        <translation>%1は不明</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>特徴量ストア: %1</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>「%2」の%1: %3</translation>
    </message>
    <message>
        <source>, partial: something is unknown</source>
        <translation>、部分値: 一部が不明</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>積</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The metric does not apply to this line.</source>
        <translation>この行に該当する指標ではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>ExplainLatency</name>
    <message>
        <source>%1 for a request, %2 at once on %3</source>
        <translation>%3でリクエストあたり%1、同時に%2件</translation>
    </message>
    <message>
        <source>%1 of instances used</source>
        <translation>インスタンスの使用率%1</translation>
    </message>
    <message>
        <source>%1, the mixture of the week&apos;s 168 hours</source>
        <translation>%1、1週間168時間を合わせた分布</translation>
    </message>
    <message>
        <source>Payload on its way</source>
        <translation>ペイロードの転送</translation>
    </message>
    <message>
        <source>%1 at %2 Mbit/s</source>
        <translation>%2 Mbit/sで%1</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復</translation>
    </message>
    <message>
        <source>from %1 to %2 and back</source>
        <translation>%1と%2の間の往復</translation>
    </message>
    <message>
        <source>Waiting and being served</source>
        <translation>待ちと処理</translation>
    </message>
    <message>
        <source>hourly simulation of the busiest month</source>
        <translation>最も負荷の高い月の1時間単位のシミュレーション</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;: %3</source>
        <translation>「%2」の%1: %3</translation>
    </message>
    <message>
        <source>, that of %1</source>
        <translation>（%1の値）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>the search was stopped</source>
        <translation>探索を中止しました</translation>
    </message>
    <message>
        <source>the objective %1 stands there twice</source>
        <translation>目的%1が重複しています</translation>
    </message>
    <message>
        <source>expected two or three objectives out of %1</source>
        <translation>%1から2つまたは3つの目的が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: expected METRIC&lt;=NUMBER with one of %2</source>
        <translation>&quot;%1&quot;: METRIC&lt;=NUMBERの形式で、指標は次のいずれかが必要です: %2</translation>
    </message>
    <message>
        <source>%1 practices that act on data and services are too many to try all combinations</source>
        <translation>データとサービスに作用するプラクティスが%1件あり、すべての組み合わせを試すには多すぎます</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Grid, location-based</source>
        <translation>電力系統（ロケーション基準）</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Water on site (WUE)</source>
        <translation>オンサイトの水（WUE）</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>発電の水</translation>
    </message>
    <message>
        <source>Price level, us-east-1 = 1</source>
        <translation>価格水準（us-east-1 = 1）</translation>
    </message>
    <message>
        <source>Matched with renewable energy</source>
        <translation>再生可能エネルギーで充当</translation>
    </message>
    <message>
        <source>A Region matched with renewable energy still has the emissions of its grid; both accountings stand side by side.</source>
        <translation>再生可能エネルギーで充当されたリージョンでも、電力系統の排出は残ります。両方の算定方法を並べて示します。</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>「%1」で使用</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1に移す</translation>
    </message>
    <message>
        <source>What its publisher says: %1</source>
        <translation>公表元の説明: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Strength taken by default</source>
        <translation>既定で使う削減率</translation>
    </message>
    <message>
        <source>Published maximum</source>
        <translation>公表された最大値</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大%1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>労力</translation>
    </message>
    <message>
        <source>Adopt in “%1”</source>
        <translation>「%1」で採用</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1を採用</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>入力できる値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Described in</source>
        <translation>説明箇所</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>after it is enabled for the account</source>
        <translation>アカウントで有効化した後</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Draw the week of %1</source>
        <translation>%1の1週間を描く</translation>
    </message>
    <message>
        <source>the workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Change “%1” in “%2”</source>
        <translation>「%2」の「%1」を変更</translation>
    </message>
    <message>
        <source>Choose “%1” in “%2”</source>
        <translation>「%2」の「%1」を選択</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>FigureOrigin</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a confidence and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; a line counts as its weakest factor</source>
        <translation>%1。各行の信頼度は、最も低い因子に合わせます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an input and the part that it is of</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>プランにリクエストに応答するサービスがありません。</translation>
    </message>
    <message>
        <source>95 of 100 answers of “%1” are faster: requests wait in a queue for free capacity, simulated hour by hour; the busiest month counts.</source>
        <translation>「%1」の応答の100件中95件はこれより高速です。リクエストは空き容量を待ってキューに並ぶものとし、1時間ごとにシミュレーションします。最も負荷の高い月の値です。</translation>
    </message>
    <message>
        <source>busy %1 of its capacity</source>
        <translation>容量の%1を使用</translation>
    </message>
    <message>
        <source>Nothing in the plan adds to it.</source>
        <translation>プランにこれに加わるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n line(s), each a product.</source>
        <translation>
            <numerusform>%n行の合計。各行は因子の積です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest, %1, is %2:</source>
        <translation>最大（%1）は%2です:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2の%1: %3</translation>
    </message>
    <message>
        <source>Partial: something in it is unknown.</source>
        <translation>部分値: 一部が不明です。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is not well-formed XML: %1.</source>
        <translation>整形式のXMLファイルではありません: %1。</translation>
    </message>
    <message>
        <source>Document type declarations are not accepted.</source>
        <translation>文書型宣言は使えません。</translation>
    </message>
    <message>
        <source>The file contains a NUL byte.</source>
        <translation>ファイルにNULバイトが含まれています。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>ファイルがUTF-8テキストではありません: %1。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are accepted.</source>
        <translation>ファイルは%1バイトです。使えるのは%2バイトまでです。</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 levels deep.</source>
        <translation>要素の入れ子が%1段を超えています。</translation>
    </message>
    <message>
        <source>The root element is &quot;%1&quot;; expected &quot;plan&quot;.</source>
        <translation>ルート要素が&quot;%1&quot;です。&quot;plan&quot;が必要です。</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads up to format %2.</source>
        <translation>プランの形式は%1です。このバージョンで読み取れるのは形式%2までです。</translation>
    </message>
    <message>
        <source>The file has the older format %1; on opening, %2.</source>
        <translation>ファイルは古い形式%1です。開く際に次の変更を行います: %2。</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>不明な要素&quot;%1&quot;です。保持されますが、効果はありません。</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is not known; it is kept and has no effect.</source>
        <translation>不明な属性&quot;%1&quot;です。保持されますが、効果はありません。</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; is missing; expected %2.</source>
        <translation>属性&quot;%1&quot;がありません。必要な値: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; expected %3.</source>
        <translation>&quot;%1&quot;が&quot;%2&quot;になっています。必要な値: %3。</translation>
    </message>
    <message>
        <source>The element &quot;%1&quot; may appear once only.</source>
        <translation>要素&quot;%1&quot;は1回だけ使えます。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>ID&quot;%1&quot;が重複しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to &quot;%2&quot;, which does not exist; expected %3.</source>
        <translation>&quot;%1&quot;の参照先&quot;%2&quot;は存在しません。必要な値: %3。</translation>
    </message>
    <message>
        <source>The scenario inherits from itself by way of %1.</source>
        <translation>シナリオが%1を経由して自分自身を継承しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both marked as baseline; one may be.</source>
        <translation>&quot;%1&quot;と&quot;%2&quot;の両方がベースラインになっています。ベースラインは1つだけです。</translation>
    </message>
    <message>
        <source>The Region &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>リージョン&quot;%1&quot;は、カタログにもプランの上書きにもありません。</translation>
    </message>
    <message>
        <source>The instance type &quot;%1&quot; is neither in the catalog nor in an override of the plan.</source>
        <translation>インスタンスタイプ&quot;%1&quot;は、カタログにもプランの上書きにもありません。</translation>
    </message>
    <message>
        <source>The storage class &quot;%1&quot; is not known; expected one of %2.</source>
        <translation>不明なストレージクラス&quot;%1&quot;です。次のいずれかが必要です: %2。</translation>
    </message>
    <message>
        <source>The practice &quot;%1&quot; is not in the catalog.</source>
        <translation>プラクティス&quot;%1&quot;はカタログにありません。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; leads nowhere: %2.</source>
        <translation>パス&quot;%1&quot;に該当するものがありません: %2。</translation>
    </message>
    <message>
        <source>The catalog has no %1 &quot;%2&quot;.</source>
        <translation>カタログに%1 &quot;%2&quot;はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not given, so its figures are unknown.</source>
        <translation>&quot;%1&quot;が指定されていないため、数値は不明です。</translation>
    </message>
    <message>
        <source>%1 is unknown; totals that need it are partial.</source>
        <translation>%1が不明です。これを必要とする合計は部分値になります。</translation>
    </message>
    <message>
        <source>No contractual instrument is known for %1: market-based carbon equals location-based.</source>
        <translation>%1については契約証書が不明なため、マーケット基準の炭素排出量はロケーション基準と同じです。</translation>
    </message>
    <message>
        <source>The pattern cannot have a peak of %1 times the mean; %2 is used.</source>
        <translation>このパターンでは、ピークを平均の%1倍にはできません。%2倍を使用します。</translation>
    </message>
    <message>
        <source>%1 is not offered for %2 in %3.</source>
        <translation>%1は、%3では%2向けに提供されていません。</translation>
    </message>
    <message>
        <source>%1 is a Graviton type, which SageMaker does not offer for %2.</source>
        <translation>%1はGravitonタイプで、SageMakerでは%2向けに提供されていません。</translation>
    </message>
    <message>
        <source>%1 is outside the residency of the plan (%2).</source>
        <translation>%1はプランのデータ所在地（%2）の範囲外です。</translation>
    </message>
    <message>
        <source>There is no basis for the speed of %1 compared with %2; a measured run is needed.</source>
        <translation>%2に対する%1の速度の根拠がありません。実測した実行が必要です。</translation>
    </message>
    <message>
        <source>%1 GB of memory are needed; %2 has %3 GB.</source>
        <translation>%1 GBのメモリが必要ですが、%2のメモリは%3 GBです。</translation>
    </message>
    <message>
        <source>%1 GB of accelerator memory are needed; %2 has %3 GB.</source>
        <translation>%1 GBのアクセラレーターメモリが必要ですが、%2は%3 GBです。</translation>
    </message>
    <message>
        <source>The work needs an accelerator; %1 has none.</source>
        <translation>この作業にはアクセラレーターが必要ですが、%1にはありません。</translation>
    </message>
    <message>
        <source>Spot is not offered for %1; it is for training, tuning and EC2.</source>
        <translation>スポットは%1には提供されていません。利用できるのはトレーニング、チューニング、EC2です。</translation>
    </message>
    <message>
        <source>The work takes %1 h a month on instances that are there for %2 h.</source>
        <translation>作業には月%1時間かかりますが、インスタンスが存在するのは%2時間です。</translation>
    </message>
    <message>
        <source>Serverless endpoints have no accelerator, which the work needs.</source>
        <translation>この作業にはアクセラレーターが必要ですが、サーバーレスエンドポイントにはありません。</translation>
    </message>
    <message>
        <source>A serverless endpoint has %2 to %3 GB of memory; %1 GB are asked for.</source>
        <translation>サーバーレスエンドポイントのメモリは%2～%3 GBですが、%1 GBが必要です。</translation>
    </message>
    <message>
        <source>A serverless endpoint holds one model; %1 are asked for.</source>
        <translation>サーバーレスエンドポイントに置けるモデルは1つですが、%1個が求められています。</translation>
    </message>
    <message>
        <source>%1 requests at once are needed at the peak; a serverless endpoint serves %2.</source>
        <translation>ピーク時に%1件の同時リクエストが必要ですが、サーバーレスエンドポイントで処理できるのは%2件です。</translation>
    </message>
    <message>
        <source>Data capture and Model Monitor do not work with serverless endpoints.</source>
        <translation>データキャプチャとModel Monitorは、サーバーレスエンドポイントでは動作しません。</translation>
    </message>
    <message>
        <source>A payload of %1 kB is too large; %2 takes up to %3 kB.</source>
        <translation>%1 kBのペイロードは大きすぎます。%2で使えるのは%3 kBまでです。</translation>
    </message>
    <message>
        <source>A request takes %1 s; %2 allows %3 s.</source>
        <translation>1つのリクエストに%1秒かかりますが、%2で許されるのは%3秒までです。</translation>
    </message>
    <message>
        <source>%1 models share an endpoint; %2 allows %3.</source>
        <translation>%1個のモデルがエンドポイントを共有していますが、%2で許されるのは%3個までです。</translation>
    </message>
    <message>
        <source>%1 is a Graviton type; %2 is not known to support it.</source>
        <translation>%1はGravitonタイプですが、%2での対応は確認されていません。</translation>
    </message>
    <message>
        <source>%1 % of the requests come in hours with more load than the instances can serve.</source>
        <translation>リクエストの%1&#xa0;%は、インスタンスの処理能力を超える負荷の時間帯に来ます。</translation>
    </message>
    <message>
        <source>A batch job takes %1 h, longer than its window of %2 h.</source>
        <translation>バッチジョブに%1時間かかり、時間枠の%2時間を超えます。</translation>
    </message>
    <message>
        <source>Objects cannot move from %1 to %2: %3.</source>
        <translation>オブジェクトを%1から%2へ移せません: %3。</translation>
    </message>
    <message>
        <source>No instance type is given, by reference or by choice.</source>
        <translation>参照でも選択でも、インスタンスタイプが指定されていません。</translation>
    </message>
    <message>
        <source>%1: %2 is above the target of %3.</source>
        <translation>%1: %2が目標値の%3を超えています。</translation>
    </message>
    <message>
        <source>The strength %1 of %2 is above the published maximum of %3 and is not measured.</source>
        <translation>%2の削減率%1は、公表された最大値の%3を超えており、実測値でもありません。</translation>
    </message>
    <message>
        <source>%1 and %2 act on the same quantity; the stronger, %3, is applied.</source>
        <translation>%1と%2は同じ量に作用します。より強い%3を適用します。</translation>
    </message>
    <message>
        <source>%1 is adopted, but the scenario does not make the choice that it stands for.</source>
        <translation>%1は採用されていますが、シナリオでは対応する選択が行われていません。</translation>
    </message>
    <message>
        <source>%1 has nothing to act on here.</source>
        <translation>%1が作用する対象はここにはありません。</translation>
    </message>
    <message>
        <source>The change of format or compression has no effect until a measured size or a strength is given.</source>
        <translation>形式または圧縮方式の変更は、実測サイズまたは削減率を指定するまで効果がありません。</translation>
    </message>
    <message>
        <source>%1 bills at least %2 days; data stays %3 days.</source>
        <translation>%1では最低%2日分が請求されますが、データの保持は%3日です。</translation>
    </message>
    <message>
        <source>Objects have %1 kB on average; %2 bills each as %3 kB at least.</source>
        <translation>オブジェクトは平均%1 kBですが、%2では1つあたり最低%3 kBとして請求されます。</translation>
    </message>
    <message>
        <source>The power set &quot;%1&quot; has no curve for %2; its energy is unknown.</source>
        <translation>電力セット「%1」に%2の曲線がないため、そのエネルギーは不明です。</translation>
    </message>
    <message>
        <source>The data is read %1 times a month, which %2 makes slow and costly.</source>
        <translation>データは月%1回読み取られますが、%2では低速で高コストになります。</translation>
    </message>
    <message>
        <source>The memory of a serverless endpoint comes in whole gigabytes; %1 GB are asked for.</source>
        <translation>サーバーレスエンドポイントのメモリは1 GB単位ですが、%1 GBが指定されています。</translation>
    </message>
    <message>
        <source>At least %1 instances are asked for, and at most %2.</source>
        <translation>インスタンス数の指定が最小%1、最大%2となっています。</translation>
    </message>
    <message>
        <source>%1: %2 is below the target of %3.</source>
        <translation>%1: %2は目標値%3を下回っています。</translation>
    </message>
    <message>
        <source>%1 and %2 overlap or work against each other: what one of them brings, the other repeats or undoes.</source>
        <translation>%1と%2は重複または相反しています。一方の効果を、他方が繰り返すか打ち消します。</translation>
    </message>
    <message>
        <source>Up to %1 requests at once are asked for; a serverless endpoint can be set to %2.</source>
        <translation>最大%1件の同時リクエストが指定されていますが、サーバーレスエンドポイントに設定できるのは%2件までです。</translation>
    </message>
    <message>
        <source>Figures are too large to be computed from month %1 on (%2); from there they are unknown, and totals are partial.</source>
        <translation>%1か月目（%2）以降は数値が大きすぎて計算できません。以降の値は不明となり、合計は部分値になります。</translation>
    </message>
    <message>
        <source>An instance serves %1 requests at once; %2 gives it up to %3.</source>
        <translation>インスタンスが同時に処理するリクエストは%1件ですが、%2で使えるのは%3件までです。</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1: %2。%3代替: %4。</translation>
    </message>
    <message>
        <source>The p95 latency is %1; %2 are promised.</source>
        <translation>p95レイテンシーは%1です。保証値は%2です。</translation>
    </message>
</context>
<context>
    <name>FootprintSections</name>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Energy of the facility</source>
        <translation>施設のエネルギー</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>エネルギー（%1あたり）</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>The total is location-based plus embodied carbon. The market-based figure stands beside it and never in its place: a Region matched with renewable energy is not free of emissions.</source>
        <translation>合計は、ロケーション基準の炭素排出量と製造時排出（エンボディド）の和です。マーケット基準の数値は並記するもので、代わりにはなりません。再生可能エネルギーで充当されたリージョンでも排出はゼロではありません。</translation>
    </message>
    <message>
        <source>Embodied: method</source>
        <translation>製造時排出: 方法</translation>
    </message>
    <message>
        <source>the server&apos;s manufacture, by share of its vCPUs and accelerators, over the hours that it is reserved, idle hours included; drives by GB and hour</source>
        <translation>サーバーの製造を、vCPUとアクセラレーターの使用割合に応じて、アイドル時間を含む確保時間にわたり配分。ドライブはGBと時間に応じて配分</translation>
    </message>
    <message>
        <source>Embodied: lifetime</source>
        <translation>製造時排出: 寿命</translation>
    </message>
    <message>
        <source>%1 h (%2 years)</source>
        <translation>%1時間（%2年）</translation>
    </message>
    <message>
        <source>Intensity of electricity and PUE</source>
        <translation>電力の炭素強度とPUE</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Grid factors: %1, average, not marginal. Market-based factors: 0 where Amazon listed the Region as matched with renewable energy for that year; where no instrument is known, the grid factor.</source>
        <translation>系統排出係数: %1。限界値ではなく平均値。マーケット基準の係数: Amazonがその年に再生可能エネルギーで充当済みとしたリージョンは0、証書が不明な場合は系統排出係数。</translation>
    </message>
    <message>
        <source>Carbon intensity, location-based</source>
        <translation>炭素強度（ロケーション基準）</translation>
    </message>
    <message>
        <source>Carbon intensity, market-based</source>
        <translation>炭素強度（マーケット基準）</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>On site, for cooling</source>
        <translation>オンサイト（冷却用）</translation>
    </message>
    <message>
        <source>Off site, to generate electricity</source>
        <translation>オフサイト（発電用）</translation>
    </message>
    <message>
        <source>Water by Region</source>
        <translation>リージョン別の水消費量</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>WUE, on site</source>
        <translation>WUE（オンサイト）</translation>
    </message>
    <message>
        <source>Off site</source>
        <translation>オフサイト</translation>
    </message>
    <message>
        <source>Water stress, 0 to 4</source>
        <translation>水ストレス（0～4）</translation>
    </message>
    <message>
        <source>Software carbon intensity</source>
        <translation>ソフトウェア炭素強度（SCI）</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>%1あたり</translation>
    </message>
    <message>
        <source>Provider boundary: data and training</source>
        <translation>提供者の境界: データとトレーニング</translation>
    </message>
    <message>
        <source>Consumer boundary: deployment</source>
        <translation>利用者の境界: デプロイ</translation>
    </message>
    <message>
        <source>SCI = (energy × location-based intensity + embodied carbon) per unit, after ISO/IEC 21031. Idle capacity and PUE are counted; market-based factors are not. The two boundaries are not to be added.</source>
        <translation>ISO/IEC 21031に基づき、SCI =（エネルギー × ロケーション基準の炭素強度 + 製造時排出）÷ 単位数。アイドル容量とPUEは含み、マーケット基準の係数は含みません。2つの境界の値は合算できません。</translation>
    </message>
    <message>
        <source>The energy of the facility is that of the IT equipment times the PUE of its Region. Networks and devices outside data centres have no PUE: their energy counts as it is, so that a row can be less than its IT energy times the PUE.</source>
        <translation>施設のエネルギーは、IT機器のエネルギーにリージョンのPUEを掛けたものです。データセンター外のネットワークとデバイスにはPUEがなく、エネルギーをそのまま数えるため、行の値がITエネルギー×PUEより小さくなることがあります。</translation>
    </message>
    <message>
        <source>Market-based, electricity counts as 0 in a Region that Amazon listed as matched with renewable energy. What is left comes from other Regions, and from networks, also those inside a Region, and devices outside data centres, which count at their location-based value.</source>
        <translation>マーケット基準では、Amazonが再生可能エネルギーで賄っていると公表したリージョンの電力を0とします。残りは他のリージョンと、ネットワーク（リージョン内を含む）およびデータセンター外の機器によるもので、ロケーション基準の値で数えます。</translation>
    </message>
</context>
<context>
    <name>FrozenResults</name>
    <message>
        <source>frozen results</source>
        <translation>固定した結果</translation>
    </message>
    <message>
        <source>they have more than 32 MiB</source>
        <translation>32 MiBを超えています</translation>
    </message>
    <message>
        <source>these are not results of Greenprint</source>
        <translation>Greenprintの結果ではありません</translation>
    </message>
    <message>
        <source>they have format %1; this version reads up to format %2</source>
        <translation>形式は%1です。このバージョンで読み取れるのは形式%2までです</translation>
    </message>
    <message>
        <source>they have too many rows</source>
        <translation>行が多すぎます</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Electricity that servers, storage and network take, without cooling and losses of the building.</source>
        <translation>サーバー、ストレージ、ネットワークが消費する電力量。建物の冷却や損失は含みません。</translation>
    </message>
    <message>
        <source>Electricity that the data center takes for it: IT energy times PUE.</source>
        <translation>そのためにデータセンターが消費する電力量: ITエネルギー×PUE。</translation>
    </message>
    <message>
        <source>Emissions of that electricity with the average factor of the grid where it is used. Contracts for renewable energy do not lower it.</source>
        <translation>その電力による排出量を、使用場所の電力系統の平均係数で求めたもの。再生可能エネルギーの契約では下がりません。</translation>
    </message>
    <message>
        <source>Emissions of that electricity by the contracts of the operator. It is shown beside the location-based figure, and never mixed with it.</source>
        <translation>その電力による排出量を、提供者の契約に基づいて求めたもの。ロケーション基準の数値と並べて示し、混ぜることはありません。</translation>
    </message>
    <message>
        <source>The share of making the hardware that falls on the time it is used.</source>
        <translation>ハードウェアの製造に伴う排出のうち、使用時間に応じた割合。</translation>
    </message>
    <message>
        <source>Location-based operation and embodied carbon together.</source>
        <translation>ロケーション基準の運用時排出と製造時排出の合計。</translation>
    </message>
    <message>
        <source>Water that evaporates in cooling, and in making the electricity.</source>
        <translation>冷却と発電で蒸発する水の量。</translation>
    </message>
    <message>
        <source>What AWS charges by its public prices, without taxes and support.</source>
        <translation>AWSの公開価格による料金。税金とサポートは含みません。</translation>
    </message>
    <message>
        <source>The time within which 95 of 100 answers arrive, the way over the network and the wait in the queue included.</source>
        <translation>100件中95件の応答が届くまでの時間。ネットワークの伝送とキューでの待ちを含みます。</translation>
    </message>
    <message>
        <source>From the start of a training to its end, once.</source>
        <translation>1回のトレーニングの開始から終了まで。</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>必要な値: %1。</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>省略時: %1。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Every metric and every input.</source>
        <translation>すべての指標と入力。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>単位: %1。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How Greenprint estimates</source>
        <translation>Greenprintの推定方法</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>公表された事例</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>プランファイル</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Rank, explore, doubt</source>
        <translation>ランキング、探索、不確かさ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Figures of the chart</source>
        <translation>グラフの数値</translation>
    </message>
</context>
<context>
    <name>ImpactFields</name>
    <message>
        <source>Nature of each number</source>
        <translation>各数値の性質</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Energy by stage, IT and facility</source>
        <translation>ステージ別エネルギー（ITと施設）</translation>
    </message>
    <message>
        <source>PUE with source</source>
        <translation>PUEと出典</translation>
    </message>
    <message>
        <source>Grid carbon intensity, location-based, with source</source>
        <translation>電力系統の炭素強度（ロケーション基準）と出典</translation>
    </message>
    <message>
        <source>Market-based intensity, or why there is none</source>
        <translation>マーケット基準の炭素強度、またはそれがない理由</translation>
    </message>
    <message>
        <source>Operational carbon, location-based</source>
        <translation>運用時の炭素排出量（ロケーション基準）</translation>
    </message>
    <message>
        <source>Operational carbon, market-based</source>
        <translation>運用時の炭素排出量（マーケット基準）</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>製造時排出</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Every coefficient with its source</source>
        <translation>すべての係数と出典</translation>
    </message>
    <message>
        <source>Measured against planned</source>
        <translation>実測値と計画値の比較</translation>
    </message>
    <message>
        <source>no measurements have been imported</source>
        <translation>計測値が取り込まれていません</translation>
    </message>
    <message>
        <source>Tool, catalog and plan hash</source>
        <translation>ツール、カタログ、プランのハッシュ</translation>
    </message>
    <message>
        <source>Limits, and what would change the result</source>
        <translation>限界、および結果を変え得るもの</translation>
    </message>
    <message>
        <source>Comparisons to everyday things</source>
        <translation>身近なものとの比較</translation>
    </message>
    <message>
        <source>left out: they mislead more than they explain</source>
        <translation>省略: 説明よりも誤解を招くため</translation>
    </message>
    <message>
        <source>Name, version, status, date, author, contact</source>
        <translation>名前、バージョン、ステータス、日付、作成者、連絡先</translation>
    </message>
    <message>
        <source>Functional unit, how many, and why this one</source>
        <translation>機能単位、その数、選んだ理由</translation>
    </message>
    <message>
        <source>no unit is chosen</source>
        <translation>単位が選択されていません</translation>
    </message>
    <message>
        <source>nothing is counted</source>
        <translation>計数対象がありません</translation>
    </message>
    <message>
        <source>the reason for this unit</source>
        <translation>この単位を選んだ理由</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>トレーニングの種類</translation>
    </message>
    <message>
        <source>the plan trains no model</source>
        <translation>プランでトレーニングするモデルはありません</translation>
    </message>
    <message>
        <source>Hardware, count and hours by stage</source>
        <translation>ステージ別のハードウェア、台数、時間</translation>
    </message>
    <message>
        <source>instance of %1</source>
        <translation>%1のインスタンス</translation>
    </message>
    <message>
        <source>Provider, Region, country</source>
        <translation>提供者、リージョン、国</translation>
    </message>
    <message>
        <source>country of %1 not known</source>
        <translation>%1の国が不明</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>部分値: 一部が不明</translation>
    </message>
    <message>
        <source>Software carbon intensity with its boundary</source>
        <translation>ソフトウェア炭素強度とその境界</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>割る対象がありません</translation>
    </message>
    <message>
        <source>Training compute, duration and energy</source>
        <translation>トレーニングの計算量、所要時間、エネルギー</translation>
    </message>
    <message>
        <source>floating-point operations of training</source>
        <translation>トレーニングの浮動小数点演算数</translation>
    </message>
    <message>
        <source>Inference: energy per unit, volume, share of the whole</source>
        <translation>推論: 単位あたりのエネルギー、量、全体に占める割合</translation>
    </message>
    <message>
        <source>nothing is deployed</source>
        <translation>デプロイされるものがありません</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Range, and the inputs that matter most</source>
        <translation>範囲と、最も影響の大きい入力</translation>
    </message>
    <message>
        <source>no uncertainty analysis</source>
        <translation>不確かさの分析がありません</translation>
    </message>
    <message>
        <source>Baseline and difference</source>
        <translation>ベースラインとの差</translation>
    </message>
    <message>
        <source>the plan has one scenario</source>
        <translation>プランのシナリオは1つです</translation>
    </message>
    <message>
        <source>Practices, claimed against modelled effect</source>
        <translation>プラクティスの公表効果と推定効果</translation>
    </message>
    <message>
        <source>Trade-offs accepted</source>
        <translation>受け入れたトレードオフ</translation>
    </message>
    <message>
        <source>no target is set</source>
        <translation>目標値が設定されていません</translation>
    </message>
    <message>
        <source>Offsets or certificates, never netted</source>
        <translation>オフセットまたは証書（相殺しない）</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>no factor has a range</source>
        <translation>範囲を持つ因子がありません</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two words of a list, as &quot;m5.large, g5.xlarge&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two phrases of a list. French has a narrow no-break space before the semicolon.</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences. Japanese sets no space between them.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>the record of unsaved edits is damaged</source>
        <translation>未保存の編集の記録が破損しています</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the folder cannot be locked</source>
        <translation>フォルダーをロックできません</translation>
    </message>
    <message>
        <source>a document is named by Journal::newDocument()</source>
        <translation>文書の名前はJournal::newDocument()で付けられます</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the text is empty; expected a JSON value</source>
        <translation>テキストが空です。JSONの値が必要です</translation>
    </message>
    <message>
        <source>text after the end of the JSON value is left out</source>
        <translation>JSONの値の終わりより後のテキストは無視されます</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1行目、%2列目</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSONではコメントを使えません</translation>
    </message>
    <message>
        <source>there are more than %1 values</source>
        <translation>値が%1個を超えています</translation>
    </message>
    <message>
        <source>values are nested more than %1 levels deep</source>
        <translation>値の入れ子が%1段を超えています</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>値が必要な位置でテキストが終わっています</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected a value</source>
        <translation>&quot;%1&quot;があります。値が必要です</translation>
    </message>
    <message>
        <source>expected a member&apos;s name in quotes, or &quot;}&quot;</source>
        <translation>引用符で囲んだメンバー名または&quot;}&quot;が必要です</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is there twice; the later counts</source>
        <translation>メンバー&quot;%1&quot;が重複しています。後のものが有効です</translation>
    </message>
    <message>
        <source>expected &quot;:&quot; after the name &quot;%1&quot;</source>
        <translation>名前&quot;%1&quot;の後に&quot;:&quot;が必要です</translation>
    </message>
    <message>
        <source>the text ends where &quot;,&quot; or &quot;%1&quot; was expected</source>
        <translation>&quot;,&quot;または&quot;%1&quot;が必要な位置でテキストが終わっています</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;; expected &quot;,&quot; or &quot;%2&quot;</source>
        <translation>&quot;%1&quot;があります。&quot;,&quot;または&quot;%2&quot;が必要です</translation>
    </message>
    <message>
        <source>a comma before &quot;%1&quot; is too many</source>
        <translation>&quot;%1&quot;の前のコンマが余分です</translation>
    </message>
    <message>
        <source>the text ends within a string</source>
        <translation>文字列の途中でテキストが終わっています</translation>
    </message>
    <message>
        <source>a control character stands in a string; it must be written as \u%1</source>
        <translation>文字列に制御文字があります。\u%1と書く必要があります</translation>
    </message>
    <message>
        <source>expected four hexadecimal digits after &quot;\u&quot;</source>
        <translation>&quot;\u&quot;の後に4桁の16進数が必要です</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is not an escape of JSON</source>
        <translation>&quot;\%1&quot;はJSONのエスケープではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of JSON; it is read as nothing</source>
        <translation>&quot;%1&quot;はJSONの値ではありません。値なしとして読み取られます</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are accepted</source>
        <translation>ファイルは%1バイトです。使えるのは%2バイトまでです</translation>
    </message>
    <message>
        <source>the file contains a NUL byte</source>
        <translation>ファイルにNULバイトが含まれています</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>ファイルがUTF-8テキストではありません</translation>
    </message>
</context>
<context>
    <name>Keyword</name>
    <message>
        <source>Power of memory</source>
        <translation>メモリの電力</translation>
    </message>
    <message>
        <source>Overhead of nodes with several accelerators</source>
        <translation>複数アクセラレーターのノードのオーバーヘッド</translation>
    </message>
    <message>
        <source>Accelerator power at 0 %, share of the limit</source>
        <translation>アクセラレーターの0&#xa0;%時の電力（上限に対する割合）</translation>
    </message>
    <message>
        <source>Accelerator power at 10 %, share of the limit</source>
        <translation>アクセラレーターの10&#xa0;%時の電力（上限に対する割合）</translation>
    </message>
    <message>
        <source>Accelerator power at 50 %, share of the limit</source>
        <translation>アクセラレーターの50&#xa0;%時の電力（上限に対する割合）</translation>
    </message>
    <message>
        <source>Accelerator power at 100 %, share of the limit</source>
        <translation>アクセラレーターの100&#xa0;%時の電力（上限に対する割合）</translation>
    </message>
    <message>
        <source>Lifetime of a server</source>
        <translation>サーバーの寿命</translation>
    </message>
    <message>
        <source>Embodied carbon of a bare server</source>
        <translation>最小構成サーバーの製造時排出</translation>
    </message>
    <message>
        <source>Embodied carbon of memory</source>
        <translation>メモリの製造時排出</translation>
    </message>
    <message>
        <source>Memory contained in a bare server</source>
        <translation>最小構成サーバーに含まれるメモリ</translation>
    </message>
    <message>
        <source>Embodied carbon of a further socket</source>
        <translation>追加ソケットの製造時排出</translation>
    </message>
    <message>
        <source>Power of hard disks</source>
        <translation>ハードディスクの電力</translation>
    </message>
    <message>
        <source>Power of flash</source>
        <translation>フラッシュの電力</translation>
    </message>
    <message>
        <source>Embodied carbon of hard disks</source>
        <translation>ハードディスクの製造時排出</translation>
    </message>
    <message>
        <source>Embodied carbon of flash</source>
        <translation>フラッシュの製造時排出</translation>
    </message>
    <message>
        <source>Network inside a Region</source>
        <translation>リージョン内のネットワーク</translation>
    </message>
    <message>
        <source>Network between Regions</source>
        <translation>リージョン間のネットワーク</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>クライアントへのネットワーク</translation>
    </message>
    <message>
        <source>Bandwidth between client and service</source>
        <translation>クライアントとサービス間の帯域幅</translation>
    </message>
    <message>
        <source>Work repeated after Spot interruptions</source>
        <translation>スポットの中断後にやり直す作業</translation>
    </message>
    <message>
        <source>Serverless memory that comes with one vCPU</source>
        <translation>vCPU 1つあたりのサーバーレスのメモリ</translation>
    </message>
    <message>
        <source>Time a serverless container stays warm</source>
        <translation>サーバーレスコンテナのウォーム状態の時間</translation>
    </message>
    <message>
        <source>Host pool behind serverless</source>
        <translation>サーバーレスの背後にあるホストプール</translation>
    </message>
    <message>
        <source>Start-up of a serverless container</source>
        <translation>サーバーレスコンテナの起動</translation>
    </message>
    <message>
        <source>Least memory of a serverless endpoint</source>
        <translation>サーバーレスエンドポイントの最小メモリ</translation>
    </message>
    <message>
        <source>Most memory of a serverless endpoint</source>
        <translation>サーバーレスエンドポイントの最大メモリ</translation>
    </message>
    <message>
        <source>Most requests at once of a serverless endpoint</source>
        <translation>サーバーレスエンドポイントの最大同時リクエスト数</translation>
    </message>
    <message>
        <source>Start-up of a batch job</source>
        <translation>バッチジョブの起動</translation>
    </message>
    <message>
        <source>Start-up of an asynchronous endpoint from zero</source>
        <translation>非同期エンドポイントのゼロからの起動</translation>
    </message>
    <message>
        <source>Wait before an asynchronous endpoint scales to zero</source>
        <translation>非同期エンドポイントがゼロにスケールするまでの待機</translation>
    </message>
    <message>
        <source>Rate at which a model is loaded</source>
        <translation>モデルの読み込み速度</translation>
    </message>
    <message>
        <source>SageMaker price over EC2 price where none is known</source>
        <translation>価格不明時のEC2価格に対するSageMaker価格の比</translation>
    </message>
    <message>
        <source>Serverless inference</source>
        <translation>サーバーレス推論</translation>
    </message>
    <message>
        <source>Data processed by an endpoint</source>
        <translation>エンドポイントで処理したデータ</translation>
    </message>
    <message>
        <source>Volume of a training job, notebook or endpoint</source>
        <translation>トレーニングジョブ、ノートブック、エンドポイントのボリューム</translation>
    </message>
    <message>
        <source>Volume of a processing job</source>
        <translation>処理ジョブのボリューム</translation>
    </message>
    <message>
        <source>Logs stored</source>
        <translation>保存したログ</translation>
    </message>
    <message>
        <source>Online feature store</source>
        <translation>オンライン特徴量ストア</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>multi-model</source>
        <translation>マルチモデル</translation>
    </message>
    <message>
        <source>multi-container</source>
        <translation>マルチコンテナ</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>サーバーレス</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>非同期</translation>
    </message>
    <message>
        <source>batch transform</source>
        <translation>バッチ変換</translation>
    </message>
    <message>
        <source>managed AI service</source>
        <translation>マネージドAIサービス</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>デバイス上</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>training jobs</source>
        <translation>トレーニングジョブ</translation>
    </message>
    <message>
        <source>processing jobs</source>
        <translation>処理ジョブ</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>HyperPod clusters</source>
        <translation>HyperPodクラスター</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>スポット</translation>
    </message>
    <message>
        <source>Savings Plan, 1 year</source>
        <translation>Savings Plan（1年）</translation>
    </message>
    <message>
        <source>Savings Plan, 3 years</source>
        <translation>Savings Plan（3年）</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>a factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>nothing in the estimate</source>
        <translation>見積もりに影響なし</translation>
    </message>
    <message>
        <source>Region of data</source>
        <translation>データのリージョン</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>lifecycle rules</source>
        <translation>ライフサイクルルール</translation>
    </message>
    <message>
        <source>retention of logs</source>
        <translation>ログの保持期間</translation>
    </message>
    <message>
        <source>idle hours</source>
        <translation>アイドル時間</translation>
    </message>
    <message>
        <source>input mode</source>
        <translation>入力モード</translation>
    </message>
    <message>
        <source>purchase option</source>
        <translation>購入オプション</translation>
    </message>
    <message>
        <source>instance type and count</source>
        <translation>インスタンスのタイプと台数</translation>
    </message>
    <message>
        <source>retraining</source>
        <translation>再トレーニング</translation>
    </message>
    <message>
        <source>minimum instances</source>
        <translation>最小インスタンス数</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>autoscaling</source>
        <translation>オートスケーリング</translation>
    </message>
    <message>
        <source>inference option</source>
        <translation>推論オプション</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>speed of work</source>
        <translation>作業の速度</translation>
    </message>
    <message>
        <source>number of trials</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>失敗した実行</translation>
    </message>
    <message>
        <source>size of data</source>
        <translation>データのサイズ</translation>
    </message>
    <message>
        <source>data moved</source>
        <translation>移動したデータ</translation>
    </message>
    <message>
        <source>size of volumes</source>
        <translation>ボリュームのサイズ</translation>
    </message>
    <message>
        <source>time per request</source>
        <translation>リクエストあたりの時間</translation>
    </message>
    <message>
        <source>speed of requests</source>
        <translation>リクエストの処理速度</translation>
    </message>
    <message>
        <source>Electricity Maps, life-cycle</source>
        <translation>Electricity Maps（ライフサイクル）</translation>
    </message>
    <message>
        <source>Ember, life-cycle</source>
        <translation>Ember（ライフサイクル）</translation>
    </message>
    <message>
        <source>Cloud Carbon Footprint 2021, generation</source>
        <translation>Cloud Carbon Footprint 2021（発電）</translation>
    </message>
    <message>
        <source>Electricity Maps, generation</source>
        <translation>Electricity Maps（発電）</translation>
    </message>
    <message>
        <source>bottom-up</source>
        <translation>ボトムアップ</translation>
    </message>
    <message>
        <source>Teads curves</source>
        <translation>Teads曲線</translation>
    </message>
    <message>
        <source>conservative</source>
        <translation>保守的</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>モデル推定</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <source>Failed runs per run</source>
        <translation>実行1回あたりの失敗数</translation>
    </message>
    <message>
        <source>Work repeated after interruptions</source>
        <translation>中断後にやり直す作業</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>実行1回の時間</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>データの割合</translation>
    </message>
    <message>
        <source>Share not reused</source>
        <translation>再利用されない割合</translation>
    </message>
    <message>
        <source>Effect of a practice</source>
        <translation>プラクティスの効果</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>インスタンス時間</translation>
    </message>
    <message>
        <source>Idle instance hours</source>
        <translation>アイドルのインスタンス時間</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>同時処理数</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>コンテナのメモリ</translation>
    </message>
    <message>
        <source>Warm time without work</source>
        <translation>作業のないウォーム時間</translation>
    </message>
    <message>
        <source>Host pool</source>
        <translation>ホストプール</translation>
    </message>
    <message>
        <source>Data stored</source>
        <translation>保存したデータ</translation>
    </message>
    <message>
        <source>Data moved</source>
        <translation>移動したデータ</translation>
    </message>
    <message>
        <source>Data written</source>
        <translation>書き込んだデータ</translation>
    </message>
    <message>
        <source>Data read</source>
        <translation>読み取ったデータ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト数</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス数</translation>
    </message>
    <message>
        <source>Hours of a device</source>
        <translation>デバイスの稼働時間</translation>
    </message>
    <message>
        <source>Relative size</source>
        <translation>相対サイズ</translation>
    </message>
    <message>
        <source>Size of a volume</source>
        <translation>ボリュームのサイズ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Power of the medium</source>
        <translation>記憶媒体の電力</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>Share of drives at work</source>
        <translation>稼働中のドライブの割合</translation>
    </message>
    <message>
        <source>Energy of the network</source>
        <translation>ネットワークのエネルギー</translation>
    </message>
    <message>
        <source>Energy of a request</source>
        <translation>リクエストのエネルギー</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>系統排出係数</translation>
    </message>
    <message>
        <source>Decline of the grid factor</source>
        <translation>系統排出係数の低下</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>マーケット基準の係数</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>発電の水</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price of requests</source>
        <translation>リクエストの価格</translation>
    </message>
    <message>
        <source>Embodied carbon of an instance</source>
        <translation>インスタンスの製造時排出</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Embodied carbon of the medium</source>
        <translation>記憶媒体の製造時排出</translation>
    </message>
    <message>
        <source>Start-up of a job</source>
        <translation>ジョブの起動</translation>
    </message>
    <message>
        <source>Rounds one after the other</source>
        <translation>順に実行するラウンド数</translation>
    </message>
    <message>
        <source>working</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>repeated work</source>
        <translation>やり直した作業</translation>
    </message>
    <message>
        <source>starting up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>billed after early deletion</source>
        <translation>早期削除後の請求</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>changing class</source>
        <translation>クラスの変更</translation>
    </message>
    <message>
        <source>moving data</source>
        <translation>データの移動</translation>
    </message>
    <message>
        <source>processing payloads</source>
        <translation>ペイロードの処理</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>コンピューティング</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>embodied</source>
        <translation>製造時排出</translation>
    </message>
    <message>
        <source>water on site</source>
        <translation>オンサイトの水</translation>
    </message>
    <message>
        <source>water off site</source>
        <translation>オフサイトの水</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>managed service</source>
        <translation>マネージドサービス</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>kept in a conflict</source>
        <translation>競合時に保持</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Data preparation</source>
        <translation>データ準備</translation>
    </message>
    <message>
        <source>Training and tuning</source>
        <translation>トレーニングとチューニング</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>raw data</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>curated data</source>
        <translation>整備済みデータ</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>トレーニングデータ</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>検証データ</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>テストデータ</translation>
    </message>
    <message>
        <source>models and checkpoints</source>
        <translation>モデルとチェックポイント</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>ORC</source>
        <translation>ORC</translation>
    </message>
    <message>
        <source>RecordIO</source>
        <translation>RecordIO</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>非圧縮</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard</source>
        <translation>Zstandard</translation>
    </message>
    <message>
        <source>Snappy</source>
        <translation>Snappy</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>feature engineering</source>
        <translation>特徴量エンジニアリング</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>hyperparameter tuning</source>
        <translation>ハイパーパラメータチューニング</translation>
    </message>
    <message>
        <source>training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>accelerator, compute-bound</source>
        <translation>アクセラレーター（演算律速）</translation>
    </message>
    <message>
        <source>accelerator, memory-bound</source>
        <translation>アクセラレーター（メモリ律速）</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>ベイズ</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>copied to a volume</source>
        <translation>ボリュームにコピー</translation>
    </message>
    <message>
        <source>fast file</source>
        <translation>高速ファイル</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>ゼロから</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>by the calendar</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>on drift</source>
        <translation>ドリフト時</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>業務時間帯</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>昼夜変動</translation>
    </message>
    <message>
        <source>spiky</source>
        <translation>スパイク</translation>
    </message>
    <message>
        <source>own week</source>
        <translation>独自の週</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>インターネット上</translation>
    </message>
    <message>
        <source>in a Region</source>
        <translation>リージョン内</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>training runs</source>
        <translation>トレーニング実行</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>outside the boundary</source>
        <translation>境界外</translation>
    </message>
    <message>
        <source>inside the boundary</source>
        <translation>境界内</translation>
    </message>
    <message>
        <source>least outstanding requests</source>
        <translation>最小未処理リクエスト</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>1時間ごと</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>vendor claim</source>
        <translation>ベンダー公表値</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>business priorities</source>
        <translation>ビジネスの優先順位</translation>
    </message>
    <message>
        <source>architecture constraints</source>
        <translation>アーキテクチャの制約</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最終版</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>pre-production</source>
        <translation>本番前</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Well-Architected review</source>
        <translation>Well-Architectedレビュー</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判断不可</translation>
    </message>
    <message>
        <source>large effect</source>
        <translation>効果大</translation>
    </message>
    <message>
        <source>medium effect</source>
        <translation>効果中</translation>
    </message>
    <message>
        <source>small effect</source>
        <translation>効果小</translation>
    </message>
    <message>
        <source>no saving</source>
        <translation>削減なし</translation>
    </message>
    <message>
        <source>effect unknown</source>
        <translation>効果不明</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>中リスク</translation>
    </message>
    <message>
        <source>no risk</source>
        <translation>リスクなし</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>no default rule</source>
        <translation>デフォルトルールなし</translation>
    </message>
    <message>
        <source>level that cannot be reached</source>
        <translation>到達できないレベル</translation>
    </message>
    <message>
        <source>choice without effect</source>
        <translation>効果のない選択肢</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>不明なID</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>bad address</source>
        <translation>不正なアドレス</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSONではない</translation>
    </message>
    <message>
        <source>member twice</source>
        <translation>メンバーの重複</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>IDの重複</translation>
    </message>
    <message>
        <source>level with two rules</source>
        <translation>ルールが2つあるレベル</translation>
    </message>
    <message>
        <source>bad id</source>
        <translation>不正なID</translation>
    </message>
    <message>
        <source>bad condition</source>
        <translation>不正な条件</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>不足あり</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>型の誤り</translation>
    </message>
    <message>
        <source>other version of the format</source>
        <translation>異なる形式バージョン</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>images or video</source>
        <translation>画像・動画</translation>
    </message>
    <message>
        <source>tables and forecasts</source>
        <translation>表データと予測</translation>
    </message>
    <message>
        <source>a language model, fine-tuned</source>
        <translation>言語モデル（ファインチューニング）</translation>
    </message>
    <message>
        <source>recommendations and ranking</source>
        <translation>推薦とランキング</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Part of the workload</source>
        <translation>ワークロードの構成要素</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>ログの取り込み</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Operational excellence</source>
        <translation>運用上の優秀性</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Performance efficiency</source>
        <translation>パフォーマンス効率</translation>
    </message>
    <message>
        <source>Cost optimization</source>
        <translation>コスト最適化</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>持続可能性</translation>
    </message>
    <message>
        <source>Machine Learning Lens of 2025: %1.</source>
        <translation>機械学習レンズ（2025年版）: %1。</translation>
    </message>
    <message>
        <source>Of 2023: %1.</source>
        <translation>2023年版: %1。</translation>
    </message>
    <message>
        <source>Framework: %1.</source>
        <translation>フレームワーク: %1。</translation>
    </message>
    <message>
        <source>Generative AI Lens: %1.</source>
        <translation>生成AIレンズ: %1。</translation>
    </message>
    <message>
        <source>It moves no figure of the estimate; it is shown by evidence.</source>
        <translation>見積もりの数値には影響せず、エビデンスで示します。</translation>
    </message>
    <message>
        <source>In the estimate it moves: %1.</source>
        <translation>見積もりで影響するもの: %1。</translation>
    </message>
    <message>
        <source>Published level of risk: high.</source>
        <translation>公表されたリスクレベル: 高。</translation>
    </message>
    <message>
        <source>Published level of risk: low.</source>
        <translation>公表されたリスクレベル: 低。</translation>
    </message>
    <message>
        <source>Published level of risk: medium.</source>
        <translation>公表されたリスクレベル: 中。</translation>
    </message>
    <message>
        <source>Published: %1 (%2).</source>
        <translation>公表値: %1（%2）。</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Greenprint practice %1.</source>
        <translation>Greenprintのプラクティス%1。</translation>
    </message>
    <message>
        <source>See also %1.</source>
        <translation>関連: %1。</translation>
    </message>
    <message>
        <source>%1: %2. %3 Alternative: %4.</source>
        <translation>%1: %2。%3代替: %4。</translation>
    </message>
    <message>
        <source>Practices that lower the energy, carbon, water and cost of machine-learning workloads, in all six pillars and through the whole life cycle. Made by Greenprint, which suggests answers from a plan and simulates what an open practice would save in it. Not a publication of AWS.</source>
        <translation>機械学習ワークロードのエネルギー、炭素排出量、水消費量、コストを削減するプラクティス集です。6つの柱すべてとライフサイクル全体を対象とします。Greenprintが作成したもので、プランから回答を提案し、未実施のプラクティスがそのプランで何を削減するかをシミュレーションします。AWSの公表物ではありません。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>いずれも該当しない</translation>
    </message>
    <message>
        <source>Choose this if the workload follows none of these practices.</source>
        <translation>ワークロードがこれらのプラクティスのいずれにも従っていない場合に選択します。</translation>
    </message>
    <message>
        <source>the format is &quot;%1&quot;; expected &quot;2021-11-01&quot;</source>
        <translation>形式が&quot;%1&quot;です。&quot;2021-11-01&quot;が必要です</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is not 3 to 128 letters, digits and underscores</source>
        <translation>ID&quot;%1&quot;は、3～128文字の英字、数字、アンダースコアになっていません</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>ID&quot;%1&quot;が重複しています</translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 are accepted</source>
        <translation>テキストは%1文字です。使えるのは%2文字までです</translation>
    </message>
    <message>
        <source>there are %1; at most %2 are accepted</source>
        <translation>%1個あります。使えるのは%2個までです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address</source>
        <translation>&quot;%1&quot;はhttpまたはhttpsのアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two rules; one is accepted</source>
        <translation>&quot;%1&quot;にルールが2つあります。使えるのは1つです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a choice of the question</source>
        <translation>&quot;%1&quot;はこの質問の選択肢ではありません</translation>
    </message>
    <message>
        <source>no rule has the condition &quot;default&quot;</source>
        <translation>条件&quot;default&quot;を持つルールがありません</translation>
    </message>
    <message>
        <source>no rule names the choice, so that it never changes the rating</source>
        <translation>この選択肢を使うルールがないため、評価は変わりません</translation>
    </message>
    <message>
        <source>a rule names the choice, but it never changes the rating</source>
        <translation>この選択肢を使うルールはありますが、評価は変わりません</translation>
    </message>
    <message>
        <source>no combination of choices is rated &quot;%1&quot;; the rules before it take all</source>
        <translation>&quot;%1&quot;と評価される選択肢の組み合わせがありません。先行するルールがすべてに該当します</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1行目、%2列目: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>found %1; expected a lens, which is an object</source>
        <translation>%1があります。レンズ（オブジェクト）が必要です</translation>
    </message>
    <message>
        <source>the lens has no questions; expected &quot;pillars&quot; with &quot;questions&quot;</source>
        <translation>レンズに質問がありません。&quot;questions&quot;を含む&quot;pillars&quot;が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; expected %3</source>
        <translation>&quot;%1&quot;が%2になっています。%3が必要です</translation>
    </message>
    <message>
        <source>found %1; expected an object</source>
        <translation>%1があります。オブジェクトが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type; expected HELPFUL_RESOURCE or IMPROVEMENT_PLAN</source>
        <translation>&quot;%1&quot;は種類ではありません。HELPFUL_RESOURCEまたはIMPROVEMENT_PLANが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a risk; expected HIGH_RISK, MEDIUM_RISK or NO_RISK</source>
        <translation>&quot;%1&quot;はリスクではありません。HIGH_RISK、MEDIUM_RISK、NO_RISKのいずれかが必要です</translation>
    </message>
    <message>
        <source>%1 (character %2 of &quot;%3&quot;)</source>
        <translation>%1（&quot;%3&quot;の%2文字目）</translation>
    </message>
    <message>
        <source>the file has %1 characters; the AWS tool takes %2</source>
        <translation>ファイルは%1文字です。AWSのツールで使えるのは%2文字です</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>there is no plan with the id &quot;%1&quot;</source>
        <translation>ID&quot;%1&quot;のプランはありません</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>リビジョン%1はありません</translation>
    </message>
    <message>
        <source>revision %1 of the plan is damaged; the others are not affected</source>
        <translation>プランのリビジョン%1が破損しています。ほかのリビジョンに影響はありません</translation>
    </message>
    <message>
        <source>the results kept with the plan are damaged</source>
        <translation>プランとともに保存された結果が破損しています</translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>the check was stopped</source>
        <translation>検査を中止しました</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): %3</source>
        <translation>プラン「%1」（%2）: %3</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): revision %3 is not what its entry says</source>
        <translation>プラン「%1」（%2）: リビジョン%3が登録内容と一致しません</translation>
    </message>
    <message>
        <source>the search index does not fit the plans</source>
        <translation>検索インデックスがプランと一致しません</translation>
    </message>
    <message>
        <source>catalog %1: %2 is damaged</source>
        <translation>カタログ%1: %2が破損しています</translation>
    </message>
    <message>
        <source>there is no library here</source>
        <translation>ここにライブラリはありません</translation>
    </message>
    <message>
        <source>there is a file already that is not a backup; it is left as it is</source>
        <translation>バックアップではないファイルがすでにあります。そのまま残します</translation>
    </message>
    <message>
        <source>catalog %1: %2</source>
        <translation>カタログ%1: %2</translation>
    </message>
</context>
<context>
    <name>LibraryRecovery</name>
    <message>
        <source>revision %1 of &quot;%2&quot;</source>
        <translation>「%2」のリビジョン%1</translation>
    </message>
    <message>
        <source>a second plan with the id &quot;%1&quot;</source>
        <translation>ID&quot;%1&quot;を持つ2つ目のプラン</translation>
    </message>
    <message>
        <source>results of revision %1 of &quot;%2&quot;</source>
        <translation>「%2」のリビジョン%1の結果</translation>
    </message>
    <message>
        <source>plan &quot;%1&quot; (%2): none of its revisions</source>
        <translation>プラン「%1」（%2）: すべてのリビジョン</translation>
    </message>
    <message>
        <source>a plan without a name: none of its revisions</source>
        <translation>名前のないプラン: すべてのリビジョン</translation>
    </message>
    <message>
        <source>milestone &quot;%1&quot;</source>
        <translation>マイルストーン「%1」</translation>
    </message>
    <message>
        <source>catalog %1</source>
        <translation>カタログ%1</translation>
    </message>
    <message>
        <source>there is a file already; what is recovered goes into a new one</source>
        <translation>ファイルがすでにあります。復旧した内容は新しいファイルに保存します</translation>
    </message>
    <message>
        <source>no plan was found in the file that can be recovered</source>
        <translation>ファイルに復旧できるプランは見つかりませんでした</translation>
    </message>
    <message>
        <source>the recovery was stopped</source>
        <translation>復旧を中止しました</translation>
    </message>
    <message>
        <source>no plan in the file can be recovered</source>
        <translation>ファイル内のプランはどれも復旧できません</translation>
    </message>
</context>
<context>
    <name>LibraryRepair</name>
    <message>
        <source>the damaged library cannot be moved aside</source>
        <translation>破損したライブラリを別名に移せません</translation>
    </message>
    <message>
        <source>the recovered library cannot be put in its place</source>
        <translation>復旧したライブラリを元の場所に置けません</translation>
    </message>
    <message>
        <source>it is being recovered already, or its folder cannot be written to</source>
        <translation>すでに復旧中であるか、そのフォルダーに書き込めません</translation>
    </message>
</context>
<context>
    <name>LibrarySchema</name>
    <message>
        <source>this is a database of another program</source>
        <translation>ほかのプログラムのデータベースです</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2</source>
        <translation>ライブラリはより新しいバージョンのGreenprintで作成されています。スキーマは%1ですが、このバージョンで読み取れるのは%2までです</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Greenprint: it has schema %1, this version reads up to %2. Greenprint %3 or newer is needed</source>
        <translation>ライブラリはより新しいバージョンのGreenprintで作成されています。スキーマは%1ですが、このバージョンで読み取れるのは%2までです。Greenprint %3以降が必要です</translation>
    </message>
    <message>
        <source>the library is damaged (its tables are not those of schema %1)</source>
        <translation>ライブラリが破損しています（表がスキーマ%1のものではありません）</translation>
    </message>
    <message>
        <source>the library has schema %1 and will be brought to %2</source>
        <translation>ライブラリのスキーマは%1です。%2に更新されます</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a row of %3 that does not exist</source>
        <translation>%2の行%1が、存在しない%3の行を参照しています</translation>
    </message>
    <message>
        <source>the copy could not be written (%1)</source>
        <translation>コピーを書き込めませんでした（%1）</translation>
    </message>
    <message>
        <source>the copy is not sound (%1)</source>
        <translation>コピーが健全ではありません（%1）</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the library is not sound after its migration to schema %1 and stays as it was (%2)</source>
        <translation>スキーマ%1への移行後のライブラリが健全ではないため、元の状態のままにします（%2）</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plans machine-learning workloads on AWS.</source>
        <translation>AWS上の機械学習ワークロードを計画します。</translation>
    </message>
    <message>
        <source>Plan files to open, or PDFs that carry a plan.</source>
        <translation>開くプランファイル、またはプランを含むPDF。</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Energy of the IT equipment</source>
        <translation>IT機器のエネルギー</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation>炭素排出量（ロケーション基準）</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>炭素排出量（マーケット基準）</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>炭素排出量（製造時）</translation>
    </message>
    <message>
        <source>Carbon, location-based and embodied</source>
        <translation>炭素排出量（ロケーション基準と製造時）</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>レイテンシー（p95）</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>トレーニング時間</translation>
    </message>
</context>
<context>
    <name>MilestoneSections</name>
    <message>
        <source>Since “%1”, %2</source>
        <translation>「%1」（%2）以降</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>達成したプラクティス</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Their frozen answers and results are in the library that they were made in.</source>
        <translation>固定した回答と結果は、それを作成したライブラリにあります。</translation>
    </message>
    <message>
        <source>No answer has changed since “%1”.</source>
        <translation>「%1」以降に変わった回答はありません。</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中リスク</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>What changed since “%1”</source>
        <translation>「%1」以降の変更点</translation>
    </message>
    <message>
        <source>Question or practice</source>
        <translation>質問またはプラクティス</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>the card&apos;s status is final, but required fields are missing: %1</source>
        <translation>カードのステータスは最終版ですが、必須項目が記載されていません: %1</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終版</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Model card of %1 with the environmental impact of “%2”: %3 over %4.</source>
        <translation>%1のモデルカードと「%2」の環境影響: %4で%3。</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>environmental impact</source>
        <translation>環境影響</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>機械学習</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>モデルのバージョン</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Carbon, location and embodied</source>
        <translation>炭素排出量（ロケーション基準と製造時）</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1（対%2）</translation>
    </message>
    <message>
        <source>This scenario is not feasible</source>
        <translation>このシナリオは実現できません</translation>
    </message>
    <message>
        <source>It breaks at least one hard limit; see assumptions and limits. Its figures are shown where they can be computed.</source>
        <translation>少なくとも1つの必須の制約に違反しています。「前提、限界、指摘事項」を参照してください。数値は計算できるものを示しています。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Model overview</source>
        <translation>モデルの概要</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Model artifacts and data</source>
        <translation>モデルの成果物とデータ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>現在の保存量</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>月間増加量</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>想定用途</translation>
    </message>
    <message>
        <source>Business details</source>
        <translation>ビジネスの詳細</translation>
    </message>
    <message>
        <source>Sustainability goal</source>
        <translation>持続可能性の目標</translation>
    </message>
    <message>
        <source>Benefit, not netted</source>
        <translation>便益（相殺しない）</translation>
    </message>
    <message>
        <source>Training details</source>
        <translation>トレーニングの詳細</translation>
    </message>
    <message>
        <source>Training jobs</source>
        <translation>トレーニングジョブ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Hours a run</source>
        <translation>1回あたりの時間</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>月間実行回数</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回のみ</translation>
    </message>
    <message>
        <source>Evaluation details</source>
        <translation>評価の詳細</translation>
    </message>
    <message>
        <source>Quality of the model in this scenario</source>
        <translation>このシナリオでのモデルの品質</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>The plan states no quality for this scenario.</source>
        <translation>プランにこのシナリオの品質の記載はありません。</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>追加情報</translation>
    </message>
    <message>
        <source>Notes in the plan</source>
        <translation>プラン内のメモ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>OriginTip</name>
    <message>
        <source>Press for every line and factor.</source>
        <translation>クリックするとすべての行と因子が表示されます。</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>%1 per %2, %3: %4</source>
        <translation>%3、%2あたりの%1: %4</translation>
    </message>
    <message>
        <source>What serves the unit, divided by how many there are over the horizon.</source>
        <translation>この単位に使われる分を、対象期間中の単位数で割ったものです。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>catalog %1 · %2 · plan %3</source>
        <translation>カタログ%1 · %2 · プラン%3</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>プラクティス%1</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>サンプルプラン</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What results are divided by, in words: &quot;1,000 images&quot;.</source>
        <translation>結果を割る単位を言葉で表したもの（例: 「1,000枚の画像」）。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many of them make one unit: 1000 for &quot;1,000 images&quot;.</source>
        <translation>1単位を構成する個数（「1,000枚の画像」なら1000）。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>計数対象</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>何を数えるか。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service that is counted. Empty: all services.</source>
        <translation>計数対象のサービス。空の場合はすべてのサービス。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>How long the workload is simulated.</source>
        <translation>ワークロードをシミュレーションする期間の長さ。</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>最初の月</translation>
    </message>
    <message>
        <source>Year and month in which it begins.</source>
        <translation>開始する年月。</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>系統排出係数の低下</translation>
    </message>
    <message>
        <source>By how much grids become cleaner each year after the year of their factor.</source>
        <translation>係数の年より後、電力系統が毎年クリーンになる割合。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Carbon per unit</source>
        <translation>単位あたりの炭素排出量</translation>
    </message>
    <message>
        <source>Location-based and embodied carbon per functional unit.</source>
        <translation>機能単位あたりのロケーション基準の炭素排出量と製造時排出の合計。</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>月間コスト</translation>
    </message>
    <message>
        <source>Mean over the horizon.</source>
        <translation>対象期間の平均。</translation>
    </message>
    <message>
        <source>Latency, p95</source>
        <translation>レイテンシー（p95）</translation>
    </message>
    <message>
        <source>Of the service of the functional unit.</source>
        <translation>機能単位の対象となるサービスの値。</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>トレーニング時間</translation>
    </message>
    <message>
        <source>Wall clock of one run through tuning and training.</source>
        <translation>チューニングとトレーニングを通した1回の実行の実時間。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Least quality of the model, compared with the quality of each scenario.</source>
        <translation>モデルの最低品質。各シナリオの品質と比較されます。</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>データ所在地</translation>
    </message>
    <message>
        <source>Regions allowed</source>
        <translation>許可するリージョン</translation>
    </message>
    <message>
        <source>Regions in which the workload may run. Empty: anywhere.</source>
        <translation>ワークロードを実行できるリージョン。空の場合は制限なし。</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Network to clients</source>
        <translation>クライアントへのネットワーク</translation>
    </message>
    <message>
        <source>Whether the network between AWS and clients counts.</source>
        <translation>AWSとクライアント間のネットワークを含めるかどうか。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Who answers for the workload.</source>
        <translation>ワークロードに責任を持つ人。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Who works on it.</source>
        <translation>作業に携わる人。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the workload does, in a few sentences.</source>
        <translation>ワークロードの内容を数文で。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What is to be reached: carbon, cost, latency, and by when.</source>
        <translation>達成すべきこと: 炭素排出量、コスト、レイテンシーとその期限。</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>便益</translation>
    </message>
    <message>
        <source>What good it does. Never netted against the footprint.</source>
        <translation>もたらされる良い効果。フットプリントと相殺しません。</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Final is refused while required fields are missing.</source>
        <translation>必須項目が未記載の間は最終版にできません。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version of the model.</source>
        <translation>モデルのバージョン。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Who wrote the card.</source>
        <translation>カードを書いた人。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Who answers questions.</source>
        <translation>質問に答える人。</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>リスク評価</translation>
    </message>
    <message>
        <source>Risk of using the model.</source>
        <translation>モデルを使用するリスク。</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Model that this one was made from.</source>
        <translation>このモデルの元となったモデル。</translation>
    </message>
    <message>
        <source>Model description</source>
        <translation>モデルの説明</translation>
    </message>
    <message>
        <source>What the model does and how.</source>
        <translation>モデルが何をどのように行うか。</translation>
    </message>
    <message>
        <source>Model owner</source>
        <translation>モデルの所有者</translation>
    </message>
    <message>
        <source>Who owns the model.</source>
        <translation>モデルを所有する人。</translation>
    </message>
    <message>
        <source>Problem type</source>
        <translation>問題の種類</translation>
    </message>
    <message>
        <source>Classification, regression, generation …</source>
        <translation>分類、回帰、生成 …</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Kind of algorithm.</source>
        <translation>アルゴリズムの種類。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What the model is for.</source>
        <translation>モデルの用途。</translation>
    </message>
    <message>
        <source>Intended uses</source>
        <translation>想定用途</translation>
    </message>
    <message>
        <source>What it may be used for, and what not.</source>
        <translation>使用してよい用途と、使用すべきでない用途。</translation>
    </message>
    <message>
        <source>What affects its quality</source>
        <translation>品質に影響するもの</translation>
    </message>
    <message>
        <source>Conditions under which it works less well.</source>
        <translation>性能が低下する条件。</translation>
    </message>
    <message>
        <source>Reason of the risk rating</source>
        <translation>リスク評価の理由</translation>
    </message>
    <message>
        <source>Why the rating was given.</source>
        <translation>そう評価した理由。</translation>
    </message>
    <message>
        <source>Business problem</source>
        <translation>ビジネス上の課題</translation>
    </message>
    <message>
        <source>Problem that it solves.</source>
        <translation>モデルが解決する課題。</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>ステークホルダー</translation>
    </message>
    <message>
        <source>Who is concerned.</source>
        <translation>関係する人。</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>事業部門</translation>
    </message>
    <message>
        <source>Part of the organization.</source>
        <translation>組織内の部門。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>What training optimizes.</source>
        <translation>トレーニングで最適化するもの。</translation>
    </message>
    <message>
        <source>Observations in training</source>
        <translation>トレーニングでの所見</translation>
    </message>
    <message>
        <source>What was seen.</source>
        <translation>観察されたこと。</translation>
    </message>
    <message>
        <source>Observations in evaluation</source>
        <translation>評価での所見</translation>
    </message>
    <message>
        <source>Ethical considerations</source>
        <translation>倫理的考慮事項</translation>
    </message>
    <message>
        <source>Who might be harmed, and how that is prevented.</source>
        <translation>害を受ける可能性のある人と、その防止策。</translation>
    </message>
    <message>
        <source>Caveats and recommendations</source>
        <translation>注意事項と推奨事項</translation>
    </message>
    <message>
        <source>What users should know.</source>
        <translation>利用者が知っておくべきこと。</translation>
    </message>
    <message>
        <source>Why this functional unit</source>
        <translation>この機能単位を選んだ理由</translation>
    </message>
    <message>
        <source>Why results are given per this unit.</source>
        <translation>結果をこの単位あたりで示す理由。</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>オフセットと証書</translation>
    </message>
    <message>
        <source>If any: stated apart and never netted.</source>
        <translation>ある場合は別に記載し、相殺しません。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The short name by which other parts refer to it.</source>
        <translation>ほかの構成要素から参照するときの短い名前。</translation>
    </message>
    <message>
        <source>How it is called in tables, charts and reports.</source>
        <translation>表、グラフ、レポートでの表示名。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>What the data is for. Models and checkpoints are artifacts.</source>
        <translation>データの用途。モデルとチェックポイントは成果物です。</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>現在のサイズ</translation>
    </message>
    <message>
        <source>Volume as it is stored today, in its present format and compression.</source>
        <translation>現在の形式と圧縮方式で保存されている量。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加量</translation>
    </message>
    <message>
        <source>Volume that comes in each month.</source>
        <translation>毎月追加される量。</translation>
    </message>
    <message>
        <source>Age of the oldest part</source>
        <translation>最も古い部分の経過期間</translation>
    </message>
    <message>
        <source>Ages of today&apos;s stock are spread evenly from new to this. It decides when rules and retention take effect.</source>
        <translation>現在のデータの経過期間は、新規からこの値まで均等に分布するものとします。ルールと保持期間がいつ効くかを決めます。</translation>
    </message>
    <message>
        <source>size over growth, or 0 without growth</source>
        <translation>サイズ÷増加量（増加がなければ0）</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Older data is deleted. Empty: kept for ever.</source>
        <translation>これより古いデータは削除されます。空の場合は無期限に保持。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>Copies that you keep yourself, beside those of the storage class. Acts when a scenario changes it.</source>
        <translation>ストレージクラスのコピーとは別に、自社で保持するコピー。シナリオで変更すると効果があります。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Format as stored now. A change alone saves nothing until a measured size or a strength is given.</source>
        <translation>現在の保存形式。変更だけでは、実測サイズまたは削減率を指定するまで削減は生じません。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮方式</translation>
    </message>
    <message>
        <source>Compression as stored now.</source>
        <translation>現在の保存時の圧縮方式。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト数</translation>
    </message>
    <message>
        <source>Number of objects today; it grows with the volume. Counts for requests, transitions and smallest billed sizes.</source>
        <translation>現在のオブジェクト数。データ量とともに増えます。リクエスト、移行、最小請求サイズの計算に使います。</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り回数</translation>
    </message>
    <message>
        <source>How often the whole of it is read in a month: 0.1 is a tenth of it once.</source>
        <translation>1か月に全体を読み取る回数。0.1は全体の10分の1を1回。</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>再作成可能</translation>
    </message>
    <message>
        <source>Whether it could be made again from other data if it were lost.</source>
        <translation>失われた場合に、ほかのデータから作り直せるかどうか。</translation>
    </message>
    <message>
        <source>Produced in</source>
        <translation>発生場所</translation>
    </message>
    <message>
        <source>Region in which the data arises. Growth is moved from there to where it is stored.</source>
        <translation>データが発生するリージョン。増加分はここから保存場所へ移動します。</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>対象サービス</translation>
    </message>
    <message>
        <source>Services whose figures per unit contain it. Empty: all services.</source>
        <translation>単位あたりの数値にこれを含めるサービス。空の場合はすべてのサービス。</translation>
    </message>
    <message>
        <source>Size and growth</source>
        <translation>サイズと増加</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>1回の実行</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Reference measurement</source>
        <translation>参照計測</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なリソース</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>1件のリクエスト</translation>
    </message>
    <message>
        <source>Promise and clients</source>
        <translation>保証値とクライアント</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Input that is uncertain.</source>
        <translation>不確かな入力。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Lowest plausible value.</source>
        <translation>妥当と考えられる最小値。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Highest plausible value.</source>
        <translation>妥当と考えられる最大値。</translation>
    </message>
    <message>
        <source>Own figure</source>
        <translation>独自の値</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What the figure belongs to.</source>
        <translation>数値の対象。</translation>
    </message>
    <message>
        <source>Region, type, coefficient or price. A Region or type that the catalog lacks is added.</source>
        <translation>リージョン、タイプ、係数、または価格。カタログにないリージョンやタイプは追加されます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where the figure is from.</source>
        <translation>数値の出所。</translation>
    </message>
    <message>
        <source>Name of an added Region.</source>
        <translation>追加するリージョンの名前。</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>系統排出係数</translation>
    </message>
    <message>
        <source>Location-based carbon intensity.</source>
        <translation>ロケーション基準の炭素強度。</translation>
    </message>
    <message>
        <source>Market-based factor</source>
        <translation>マーケット基準の係数</translation>
    </message>
    <message>
        <source>Carbon intensity of contracts.</source>
        <translation>契約に基づく炭素強度。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>施設のエネルギー÷ITエネルギー。</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water on site per kWh of IT energy.</source>
        <translation>ITエネルギー1 kWhあたりのオンサイトの水。</translation>
    </message>
    <message>
        <source>Off-site water</source>
        <translation>オフサイトの水</translation>
    </message>
    <message>
        <source>Water consumed by generation per kWh.</source>
        <translation>発電1 kWhあたりの水消費量。</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>価格指数</translation>
    </message>
    <message>
        <source>Prices over those of us-east-1.</source>
        <translation>us-east-1に対する価格の比。</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU数</translation>
    </message>
    <message>
        <source>Virtual processors.</source>
        <translation>仮想プロセッサの数。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Host memory.</source>
        <translation>ホストメモリ。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>アクセラレーター数</translation>
    </message>
    <message>
        <source>Number of accelerators.</source>
        <translation>アクセラレーターの数。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>Name of the accelerator.</source>
        <translation>アクセラレーターの名前。</translation>
    </message>
    <message>
        <source>Rate of an accelerator</source>
        <translation>アクセラレーターの演算性能</translation>
    </message>
    <message>
        <source>Dense half-precision rate of one accelerator.</source>
        <translation>アクセラレーター1基の密行列・半精度での演算性能。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Constant power of one instance, memory and overhead included.</source>
        <translation>インスタンス1台の一定の電力。メモリとオーバーヘッドを含みます。</translation>
    </message>
    <message>
        <source>Power, idle</source>
        <translation>電力（アイドル時）</translation>
    </message>
    <message>
        <source>Power of one idle instance.</source>
        <translation>アイドル状態のインスタンス1台の電力。</translation>
    </message>
    <message>
        <source>Power, full</source>
        <translation>電力（全負荷時）</translation>
    </message>
    <message>
        <source>Power of one instance at full load.</source>
        <translation>全負荷時のインスタンス1台の電力。</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>製造時排出</translation>
    </message>
    <message>
        <source>Of the whole instance, used over 35,040 hours.</source>
        <translation>インスタンス全体の値。35,040時間の使用に配分されます。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Of one instance.</source>
        <translation>インスタンス1台の値。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the coefficient.</source>
        <translation>係数の値。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit of the coefficient, as in the catalog.</source>
        <translation>係数の単位（カタログと同じ）。</translation>
    </message>
    <message>
        <source>Value of the price.</source>
        <translation>価格の値。</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>独自の文章</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Section that it stands in; &quot;front&quot; is the first page.</source>
        <translation>文章を置くセクション。&quot;front&quot;は最初のページです。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Your own words; they stay as they are.</source>
        <translation>自由に書ける文章。そのまま掲載されます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>対象のレポート。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Sections in their order. Empty: all.</source>
        <translation>セクションとその順序。空の場合はすべて。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the report, apart from that of the window.</source>
        <translation>レポートの言語。ウィンドウの言語とは別に設定します。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Size of the pages.</source>
        <translation>ページのサイズ。</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Name of the frozen state.</source>
        <translation>固定した状態の名前。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>When it was frozen.</source>
        <translation>固定した日時。</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Version of the catalog.</source>
        <translation>カタログのバージョン。</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Hash of the plan.</source>
        <translation>プランのハッシュ。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Part of the plan that it is about.</source>
        <translation>対象となるプランの構成要素。</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>メモの内容。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Name of the plan.</source>
        <translation>プランの名前。</translation>
    </message>
    <message>
        <source>Identity of the plan in the library.</source>
        <translation>ライブラリ内でのプランの識別子。</translation>
    </message>
    <message>
        <source>Version of the catalog that the plan was last computed with.</source>
        <translation>プランを最後に計算したときのカタログのバージョン。</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>系統排出係数</translation>
    </message>
    <message>
        <source>Family of grid factors, one for all Regions.</source>
        <translation>系統排出係数の系列。全リージョンに共通です。</translation>
    </message>
    <message>
        <source>Year of grid factors</source>
        <translation>系統排出係数の年</translation>
    </message>
    <message>
        <source>Year of all factors of Regions. Empty: the year of each month, or the last one known.</source>
        <translation>リージョンのすべての係数の年。空の場合は各月の年、または判明している最新の年。</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>インスタンスの電力</translation>
    </message>
    <message>
        <source>How power is estimated, one way for all types.</source>
        <translation>電力の推定方法。全タイプに共通です。</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>アーカイブクラスのエネルギー</translation>
    </message>
    <message>
        <source>Whether archives are credited with drives at rest.</source>
        <translation>アーカイブで休止中のドライブを考慮するかどうか。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Currency in which cost is shown beside USD.</source>
        <translation>USDと並べてコストを表示する通貨。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Units of that currency for one USD.</source>
        <translation>1 USDに相当するその通貨の額。</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Choice of the question.</source>
        <translation>質問の選択肢。</translation>
    </message>
    <message>
        <source>Confirmed by the reviewer, rejected, or only suggested.</source>
        <translation>レビュー担当者による確認済み、却下、または提案のみ。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it does not apply.</source>
        <translation>該当しない理由。</translation>
    </message>
    <message>
        <source>Up to 250 characters in the AWS tool.</source>
        <translation>AWSのツールでは250文字まで。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Question of the lens.</source>
        <translation>レンズの質問。</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Whether the question applies at all.</source>
        <translation>質問がそもそも該当するかどうか。</translation>
    </message>
    <message>
        <source>Up to 2,084 characters in the AWS tool.</source>
        <translation>AWSのツールでは2,084文字まで。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>回答した人。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>日付。</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>受容したリスク</translation>
    </message>
    <message>
        <source>Question whose risk is accepted.</source>
        <translation>リスクを受容する質問。</translation>
    </message>
    <message>
        <source>Who accepts it.</source>
        <translation>受容する人。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>受容の期限。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Practice to be taken up.</source>
        <translation>取り組むプラクティス。</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>実施する人。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>労力</translation>
    </message>
    <message>
        <source>How much work it is.</source>
        <translation>必要な労力の大きさ。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Lens that is reviewed against.</source>
        <translation>レビューの基準とするレンズ。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Who leads the review.</source>
        <translation>レビューを主導する人。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Where the workload runs.</source>
        <translation>ワークロードの実行環境。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Region of every stage that has none of its own.</source>
        <translation>個別の指定がないすべてのステージのリージョン。</translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation>us-east-1</translation>
    </message>
    <message>
        <source>Region of data preparation</source>
        <translation>データ準備のリージョン</translation>
    </message>
    <message>
        <source>Overrides the Region of all stages.</source>
        <translation>全ステージ共通のリージョンより優先されます。</translation>
    </message>
    <message>
        <source>Region of training</source>
        <translation>トレーニングのリージョン</translation>
    </message>
    <message>
        <source>Region of deployment</source>
        <translation>デプロイのリージョン</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>After</source>
        <translation>移行までの日数</translation>
    </message>
    <message>
        <source>Age at which data moves.</source>
        <translation>データが移行するまでの経過期間。</translation>
    </message>
    <message>
        <source>To class</source>
        <translation>移行先クラス</translation>
    </message>
    <message>
        <source>Class that it moves to.</source>
        <translation>移行先のクラス。</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Age at which data is deleted.</source>
        <translation>データが削除されるまでの経過期間。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Dataset that it is about.</source>
        <translation>対象のデータセット。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Storage class in which data begins its life.</source>
        <translation>データの最初の保存に使うストレージクラス。</translation>
    </message>
    <message>
        <source>STANDARD</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>Region of this dataset, in place of that of its stage.</source>
        <translation>ステージのリージョンに代わる、このデータセットのリージョン。</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>コンピューティング</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Task that it is about.</source>
        <translation>対象のタスク。</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>Type that the task runs on. Empty: its reference.</source>
        <translation>タスクを実行するタイプ。空の場合は参照インスタンス。</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Instances of one run.</source>
        <translation>1回の実行に使うインスタンス数。</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>How instances are paid for. Spot lowers cost only, and repeats some work.</source>
        <translation>インスタンスの支払い方法。スポットで下がるのはコストだけで、一部の作業はやり直しになります。</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Region of this task, in place of that of its stage.</source>
        <translation>ステージのリージョンに代わる、このタスクのリージョン。</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>常時稼働</translation>
    </message>
    <message>
        <source>Whether instances stay between runs.</source>
        <translation>実行の合間もインスタンスを残すかどうか。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>The task is not done in this scenario.</source>
        <translation>このシナリオではタスクを行いません。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Service that it is about.</source>
        <translation>対象のサービス。</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>推論オプション</translation>
    </message>
    <message>
        <source>How requests are answered.</source>
        <translation>リクエストへの応答方法。</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>Type that serves. Empty: the reference.</source>
        <translation>応答に使うタイプ。空の場合は参照インスタンス。</translation>
    </message>
    <message>
        <source>Region of this service, in place of that of its stage.</source>
        <translation>ステージのリージョンに代わる、このサービスのリージョン。</translation>
    </message>
    <message>
        <source>How instances are paid for.</source>
        <translation>インスタンスの支払い方法。</translation>
    </message>
    <message>
        <source>Least instances</source>
        <translation>最小インスタンス数</translation>
    </message>
    <message>
        <source>Per endpoint. Asynchronous endpoints may go to 0.</source>
        <translation>エンドポイントあたり。非同期エンドポイントは0にできます。</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>最大インスタンス数</translation>
    </message>
    <message>
        <source>Per endpoint. Empty: no limit. For serverless: most requests at once.</source>
        <translation>エンドポイントあたり。空の場合は無制限。サーバーレスでは最大同時リクエスト数。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Autoscaling</source>
        <translation>オートスケーリング</translation>
    </message>
    <message>
        <source>Whether instances follow the demand.</source>
        <translation>インスタンス数を需要に追従させるかどうか。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Target utilization</source>
        <translation>目標使用率</translation>
    </message>
    <message>
        <source>Share of the request slots that autoscaling keeps busy.</source>
        <translation>オートスケーリングで使用中に保つリクエスト枠の割合。</translation>
    </message>
    <message>
        <source>0.5</source>
        <translation>0.5</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>How requests find an instance.</source>
        <translation>リクエストをインスタンスに振り分ける方法。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン数</translation>
    </message>
    <message>
        <source>Availability Zones over which at least one instance each is kept.</source>
        <translation>それぞれ1台以上のインスタンスを置くアベイラビリティーゾーンの数。</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>コンテナのメモリ</translation>
    </message>
    <message>
        <source>Serverless only: 1 to 6 GB.</source>
        <translation>サーバーレスのみ: 1～6 GB。</translation>
    </message>
    <message>
        <source>Models per endpoint</source>
        <translation>エンドポイントあたりのモデル数</translation>
    </message>
    <message>
        <source>How many models share an endpoint.</source>
        <translation>1つのエンドポイントを共有するモデルの数。</translation>
    </message>
    <message>
        <source>1; all models where they share instances</source>
        <translation>1（インスタンスを共有する場合は全モデル）</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>時間枠</translation>
    </message>
    <message>
        <source>Batch only: how long requests are collected.</source>
        <translation>バッチのみ: リクエストを集める期間。</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Price per 1,000 requests</source>
        <translation>1,000リクエストあたりの価格</translation>
    </message>
    <message>
        <source>Managed services only.</source>
        <translation>マネージドサービスのみ。</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>リクエストあたりのエネルギー</translation>
    </message>
    <message>
        <source>Managed services only: as stated by the provider. Unknown if empty.</source>
        <translation>マネージドサービスのみ: 提供者が示す値。空の場合は不明。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Attribute of the workload that is different here.</source>
        <translation>ここで異なるワークロードの属性。</translation>
    </message>
    <message>
        <source>Its value in this scenario.</source>
        <translation>このシナリオでの値。</translation>
    </message>
    <message>
        <source>Practice that is adopted.</source>
        <translation>採用するプラクティス。</translation>
    </message>
    <message>
        <source>Part of the workload that it is adopted on. Empty: wherever it fits.</source>
        <translation>採用の対象となるワークロードの構成要素。空の場合は適用できるすべて。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>削減率</translation>
    </message>
    <message>
        <source>Relative reduction of what it moves; 0 drops an inherited practice.</source>
        <translation>作用する量の相対的な削減。0を指定すると継承したプラクティスを外します。</translation>
    </message>
    <message>
        <source>default of the catalog</source>
        <translation>カタログの既定値</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Where the strength comes from.</source>
        <translation>削減率の根拠。</translation>
    </message>
    <message>
        <source>Why, or how it was measured.</source>
        <translation>理由、または計測方法。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Name of the quality metric: &quot;accuracy&quot;.</source>
        <translation>品質指標の名前（例: &quot;accuracy&quot;）。</translation>
    </message>
    <message>
        <source>Value expected in this scenario.</source>
        <translation>このシナリオで見込まれる値。</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>値の根拠。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>継承元</translation>
    </message>
    <message>
        <source>Scenario whose choices it takes over where it makes none.</source>
        <translation>ここで選択していないものについて、選択を引き継ぐシナリオ。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Scenario that others are compared with. Without any, the first.</source>
        <translation>ほかのシナリオの比較対象となるシナリオ。指定がなければ先頭。</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>内容の説明。</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>Type on which requests were measured.</source>
        <translation>リクエストを計測したタイプ。</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>Mean time of one request on that type. Wins over what the method computes.</source>
        <translation>そのタイプでの1リクエストの平均時間。計算値より優先されます。</translation>
    </message>
    <message>
        <source>Served at once</source>
        <translation>同時処理数</translation>
    </message>
    <message>
        <source>Requests served at once by one such instance.</source>
        <translation>そのインスタンス1台で同時に処理されるリクエスト数。</translation>
    </message>
    <message>
        <source>Mean power of one busy instance, if it was measured.</source>
        <translation>稼働中のインスタンス1台の平均電力（計測した場合）。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル数</translation>
    </message>
    <message>
        <source>Models of the same kind that share its requests evenly.</source>
        <translation>リクエストを均等に分担する同種のモデルの数。</translation>
    </message>
    <message>
        <source>Models in use at a time</source>
        <translation>同時に使うモデル数</translation>
    </message>
    <message>
        <source>How many of them must be in memory at the same time when they share instances.</source>
        <translation>インスタンスを共有するとき、同時にメモリに置く必要があるモデルの数。</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>全モデル</translation>
    </message>
    <message>
        <source>Requests per month</source>
        <translation>月間リクエスト数</translation>
    </message>
    <message>
        <source>In the first month, over all models.</source>
        <translation>最初の月の全モデルの合計。</translation>
    </message>
    <message>
        <source>Change of the requests from month to month.</source>
        <translation>リクエスト数の前月からの変化。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>How requests are spread over the week.</source>
        <translation>1週間のリクエストの分布。</translation>
    </message>
    <message>
        <source>Peak to mean</source>
        <translation>ピークと平均の比</translation>
    </message>
    <message>
        <source>Busiest hour of the week over the mean hour.</source>
        <translation>1週間で最も負荷の高い時間帯と平均の時間帯の比。</translation>
    </message>
    <message>
        <source>1 where the pattern is steady, else 3</source>
        <translation>パターンが一定の場合は1、それ以外は3</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Weights of the 168 hours from Monday 00:00; used by the pattern &quot;own week&quot;.</source>
        <translation>月曜日00:00からの168時間の重み。パターン「独自の週」で使います。</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>制約要因</translation>
    </message>
    <message>
        <source>What the time of a request depends on: processor, arithmetic of the accelerator, or bandwidth of its memory.</source>
        <translation>リクエストの処理時間を左右するもの: プロセッサ、アクセラレーターの演算性能、またはそのメモリの帯域幅。</translation>
    </message>
    <message>
        <source>Reference instance</source>
        <translation>参照インスタンス</translation>
    </message>
    <message>
        <source>Type on which the service time was measured, and which a scenario uses if it chooses nothing else.</source>
        <translation>処理時間を計測したタイプ。シナリオでほかに選択がない場合にも使われます。</translation>
    </message>
    <message>
        <source>Mean time that an instance works on one request, without waiting.</source>
        <translation>インスタンスが1件のリクエストを処理する平均時間（待ち時間を除く）。</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Standard deviation over mean of the service time: 0 is always the same, 1 exponential.</source>
        <translation>処理時間の標準偏差÷平均。0は常に一定、1は指数分布。</translation>
    </message>
    <message>
        <source>Requests that one reference instance serves at once.</source>
        <translation>参照インスタンス1台が同時に処理するリクエスト数。</translation>
    </message>
    <message>
        <source>Predictions per request</source>
        <translation>リクエストあたりの予測数</translation>
    </message>
    <message>
        <source>Counts for functional units of predictions.</source>
        <translation>予測を機能単位とする場合に使います。</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン数</translation>
    </message>
    <message>
        <source>Mean tokens of a prompt, for units of tokens.</source>
        <translation>プロンプトの平均トークン数。トークンを単位とする場合に使います。</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン数</translation>
    </message>
    <message>
        <source>Mean tokens of an answer, for units of tokens.</source>
        <translation>応答の平均トークン数。トークンを単位とする場合に使います。</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>入力ペイロード</translation>
    </message>
    <message>
        <source>Mean size of a request. Serverless takes up to 4 MB, real-time up to 25 MB.</source>
        <translation>リクエストの平均サイズ。サーバーレスは4 MB、リアルタイムは25 MBまで。</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>出力ペイロード</translation>
    </message>
    <message>
        <source>Mean size of an answer.</source>
        <translation>応答の平均サイズ。</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>必要なメモリ</translation>
    </message>
    <message>
        <source>Host memory of one loaded model.</source>
        <translation>読み込んだモデル1つのホストメモリ。</translation>
    </message>
    <message>
        <source>Accelerator memory needed</source>
        <translation>必要なアクセラレーターメモリ</translation>
    </message>
    <message>
        <source>Accelerator memory of one replica, over all accelerators of the replica.</source>
        <translation>1レプリカのアクセラレーターメモリ（レプリカの全アクセラレーターの合計）。</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>レプリカあたりのアクセラレーター数</translation>
    </message>
    <message>
        <source>Accelerators over which one copy of the model is split.</source>
        <translation>モデルの1つのコピーを分割して置くアクセラレーターの数。</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>CPU使用率</translation>
    </message>
    <message>
        <source>Share of the processor in use while requests are served.</source>
        <translation>リクエスト処理中に使われるプロセッサの割合。</translation>
    </message>
    <message>
        <source>Accelerator utilization</source>
        <translation>アクセラレーター使用率</translation>
    </message>
    <message>
        <source>Share of the accelerators in use while requests are served.</source>
        <translation>リクエスト処理中に使われるアクセラレーターの割合。</translation>
    </message>
    <message>
        <source>Latency promised, p95</source>
        <translation>保証レイテンシー（p95）</translation>
    </message>
    <message>
        <source>95 of 100 answers come within this time. Missing it is an error.</source>
        <translation>応答100件のうち95件がこの時間内に返ります。満たさない場合はエラーになります。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Where requests come from.</source>
        <translation>リクエストの発信元。</translation>
    </message>
    <message>
        <source>Region of the clients</source>
        <translation>クライアントのリージョン</translation>
    </message>
    <message>
        <source>Nearest Region to the clients: gives the round trip and the grid of their network. Empty: no round trip.</source>
        <translation>クライアントに最も近いリージョン。往復時間と、ネットワークの電力系統を決めます。空の場合は往復時間なし。</translation>
    </message>
    <message>
        <source>Data capture</source>
        <translation>データキャプチャ</translation>
    </message>
    <message>
        <source>Share of requests and answers kept for monitoring.</source>
        <translation>監視のために保存するリクエストと応答の割合。</translation>
    </message>
    <message>
        <source>Type on which the run was measured.</source>
        <translation>実行を計測したタイプ。</translation>
    </message>
    <message>
        <source>Instances used in the measurement.</source>
        <translation>計測に使ったインスタンス数。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Wall clock of the measured run. Wins over what the method would compute.</source>
        <translation>計測した実行の実時間。計算値より優先されます。</translation>
    </message>
    <message>
        <source>Mean power of one instance during the run, if it was measured.</source>
        <translation>実行中のインスタンス1台の平均電力（計測した場合）。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Stage of the lifecycle that it belongs to.</source>
        <translation>該当するライフサイクルのステージ。</translation>
    </message>
    <message>
        <source>follows from the kind</source>
        <translation>種類に従う</translation>
    </message>
    <message>
        <source>Decides which SageMaker API runs it, and so which instance types it may use.</source>
        <translation>実行するSageMaker APIを決めます。これにより使えるインスタンスタイプも決まります。</translation>
    </message>
    <message>
        <source>follows from the stage</source>
        <translation>ステージに従う</translation>
    </message>
    <message>
        <source>What its speed depends on: processor, arithmetic of the accelerator, or bandwidth of its memory. Times on other types are scaled by that.</source>
        <translation>速度を左右するもの: プロセッサ、アクセラレーターの演算性能、またはそのメモリの帯域幅。ほかのタイプでの時間はこれに応じて換算されます。</translation>
    </message>
    <message>
        <source>Type on which the hours were measured, and which a scenario uses if it chooses nothing else. Without &quot;ml.&quot; it is an EC2 instance.</source>
        <translation>時間を計測したタイプ。シナリオでほかに選択がない場合にも使われます。&quot;ml.&quot;が付かないものはEC2インスタンスです。</translation>
    </message>
    <message>
        <source>Reference instances working together on one run.</source>
        <translation>1回の実行で同時に使う参照インスタンスの数。</translation>
    </message>
    <message>
        <source>Hours of a run</source>
        <translation>実行1回の時間</translation>
    </message>
    <message>
        <source>Wall clock of one run on the reference instances; of one trial when tuning.</source>
        <translation>参照インスタンスでの1回の実行の実時間。チューニングでは1回の試行の時間。</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>Time from start to work: instances are there and idle.</source>
        <translation>開始から作業までの時間。インスタンスは起動済みですがアイドル状態です。</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>失敗の割合</translation>
    </message>
    <message>
        <source>Share of all work that ends in runs that fail: f adds f/(1-f) of the work.</source>
        <translation>失敗に終わる実行が全作業に占める割合。fの場合、作業がf/(1-f)増えます。</translation>
    </message>
    <message>
        <source>Reused share</source>
        <translation>再利用の割合</translation>
    </message>
    <message>
        <source>Share of the work that need not be done because results are shared.</source>
        <translation>結果の共有により不要となる作業の割合。</translation>
    </message>
    <message>
        <source>Share of the data</source>
        <translation>データの割合</translation>
    </message>
    <message>
        <source>Share of its data that a run works on; hours scale with it.</source>
        <translation>1回の実行で処理するデータの割合。時間はこれに比例します。</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>必要演算量</translation>
    </message>
    <message>
        <source>Floating-point operations of one run. Used where hours are not known: hours = FLOP / (instances x accelerators x peak rate x MFU).</source>
        <translation>1回の実行の浮動小数点演算数。時間が不明な場合に使います: 時間 = FLOP ÷（インスタンス数×アクセラレーター数×ピーク性能×MFU）。</translation>
    </message>
    <message>
        <source>Model FLOP utilization</source>
        <translation>モデルFLOP使用率（MFU）</translation>
    </message>
    <message>
        <source>Share of the peak rate that the model reaches; only with a demand in FLOP.</source>
        <translation>モデルが達成するピーク性能の割合。必要演算量をFLOPで指定した場合のみ。</translation>
    </message>
    <message>
        <source>Runs per month</source>
        <translation>月間実行回数</translation>
    </message>
    <message>
        <source>0.25 is one run in four months.</source>
        <translation>0.25は4か月に1回です。</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>1回のみ</translation>
    </message>
    <message>
        <source>Runs once, in the first month.</source>
        <translation>最初の月に1回だけ実行します。</translation>
    </message>
    <message>
        <source>Runs when</source>
        <translation>実行の契機</translation>
    </message>
    <message>
        <source>By the calendar, or when monitoring finds drift.</source>
        <translation>定期的に、または監視でドリフトを検出したとき。</translation>
    </message>
    <message>
        <source>Runs per month on drift</source>
        <translation>ドリフトによる月間実行回数</translation>
    </message>
    <message>
        <source>How often drift is expected to ask for a run; used when drift triggers it.</source>
        <translation>ドリフトによって実行が必要になる頻度の見込み。契機がドリフトの場合に使います。</translation>
    </message>
    <message>
        <source>Instances stay all 730 hours of a month; hours without work are idle.</source>
        <translation>インスタンスは月730時間ずっと残ります。作業のない時間はアイドルです。</translation>
    </message>
    <message>
        <source>Active hours per month</source>
        <translation>月間利用時間</translation>
    </message>
    <message>
        <source>Hours that each notebook is worked with in a month.</source>
        <translation>各ノートブックで作業する月間の時間。</translation>
    </message>
    <message>
        <source>hours x runs per month</source>
        <translation>時間×月間実行回数</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Training jobs of one tuning run.</source>
        <translation>1回のチューニングで実行するトレーニングジョブの数。</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>同時試行数</translation>
    </message>
    <message>
        <source>Each trial has its own instances.</source>
        <translation>試行ごとに専用のインスタンスを使います。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>How the search picks its trials. A change of strategy saves trials only by the strength that you give to the practice.</source>
        <translation>探索で試行を選ぶ方法。戦略を変えても、プラクティスに指定した削減率の分しか試行は減りません。</translation>
    </message>
    <message>
        <source>Mean share of the processor in use while working.</source>
        <translation>作業中に使われるプロセッサの平均割合。</translation>
    </message>
    <message>
        <source>Mean share of the accelerators in use while working.</source>
        <translation>作業中に使われるアクセラレーターの平均割合。</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>並列効率</translation>
    </message>
    <message>
        <source>Share of the speed that is kept each time the instances are doubled.</source>
        <translation>インスタンス数を2倍にするごとに維持される速度の割合。</translation>
    </message>
    <message>
        <source>0.95 for training and tuning, else 1</source>
        <translation>トレーニングとチューニングは0.95、それ以外は1</translation>
    </message>
    <message>
        <source>Host memory that each instance must have.</source>
        <translation>各インスタンスに必要なホストメモリ。</translation>
    </message>
    <message>
        <source>Memory that each accelerator must have.</source>
        <translation>各アクセラレーターに必要なメモリ。</translation>
    </message>
    <message>
        <source>Reads dataset</source>
        <translation>読み取るデータセット</translation>
    </message>
    <message>
        <source>If task and dataset are in different Regions, the data is moved: all of it in the first month, its growth afterwards.</source>
        <translation>タスクとデータセットのリージョンが異なる場合、データは移動されます。最初の月は全体、以降は増加分です。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Copied to a volume before the run, or streamed from object storage.</source>
        <translation>実行前にボリュームにコピーするか、オブジェクトストレージからストリーミングするか。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Block storage attached to each instance: for the run, or all month for notebooks and what is always on.</source>
        <translation>各インスタンスに接続するブロックストレージ。期間は実行中、ノートブックと常時稼働の場合は1か月全体。</translation>
    </message>
    <message>
        <source>Training type</source>
        <translation>トレーニングの種類</translation>
    </message>
    <message>
        <source>Stated in the model card.</source>
        <translation>モデルカードに記載されます。</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>Service that it watches.</source>
        <translation>監視するサービス。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Data that moves every month, as stored at its origin.</source>
        <translation>毎月移動するデータ（移動元での保存時のサイズ）。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>転送元</translation>
    </message>
    <message>
        <source>A Region, &quot;internet&quot;, or a dataset.</source>
        <translation>リージョン、&quot;internet&quot;、またはデータセット。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Size on the wire</source>
        <translation>転送時のサイズ比</translation>
    </message>
    <message>
        <source>Size while moving over size as stored: 0.4 where compression leaves 40 %.</source>
        <translation>移動時のサイズ÷保存時のサイズ。圧縮で40&#xa0;%になる場合は0.4。</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>特徴量ストア</translation>
    </message>
    <message>
        <source>Online store</source>
        <translation>オンラインストア</translation>
    </message>
    <message>
        <source>Kept in memory or flash, always on.</source>
        <translation>メモリまたはフラッシュに保持。常時稼働。</translation>
    </message>
    <message>
        <source>Offline store</source>
        <translation>オフラインストア</translation>
    </message>
    <message>
        <source>Kept in object storage.</source>
        <translation>オブジェクトストレージに保持。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Logs written every month.</source>
        <translation>毎月書き込まれるログ。</translation>
    </message>
    <message>
        <source>Days until logs are deleted, or &quot;never&quot;. CloudWatch keeps them for ever unless told otherwise.</source>
        <translation>ログを削除するまでの日数、または&quot;never&quot;。CloudWatchは、指定がなければ無期限に保持します。</translation>
    </message>
    <message>
        <source>Edge devices</source>
        <translation>エッジデバイス</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス数</translation>
    </message>
    <message>
        <source>Devices that run the model.</source>
        <translation>モデルを実行するデバイス。</translation>
    </message>
    <message>
        <source>Power of a device</source>
        <translation>デバイスの電力</translation>
    </message>
    <message>
        <source>Mean power while it works on the model.</source>
        <translation>モデルの処理中の平均電力。</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>月間時間</translation>
    </message>
    <message>
        <source>Hours that each device works on the model.</source>
        <translation>各デバイスがモデルを処理する時間。</translation>
    </message>
    <message>
        <source>Grid of the devices</source>
        <translation>デバイスの電力系統</translation>
    </message>
    <message>
        <source>Carbon intensity where the devices are.</source>
        <translation>デバイスの所在地の炭素強度。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Code of the rule whose finding at that place it is about; reports show it beside the finding. Empty: it is about the part itself.</source>
        <translation>その場所でこのメモが対象とする指摘事項の規則コード。レポートでは指摘事項の横に表示します。空の場合は構成要素そのものが対象です。</translation>
    </message>
    <message>
        <source>The one whose finding it is about. Empty: the finding in every scenario.</source>
        <translation>指摘事項の対象シナリオ。空の場合はすべてのシナリオの指摘事項が対象です。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>PDFを完成できませんでした: %1</translation>
    </message>
    <message>
        <source>the PDF could not be begun</source>
        <translation>PDFの作成を開始できませんでした</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>米国東部 (バージニア北部)</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>米国東部 (オハイオ)</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>米国西部 (北カリフォルニア)</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>米国西部 (オレゴン)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-East)</source>
        <translation>AWS GovCloud (米国東部)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-West)</source>
        <translation>AWS GovCloud (米国西部)</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>カナダ (中部)</translation>
    </message>
    <message>
        <source>Canada West (Calgary)</source>
        <translation>カナダ西部 (カルガリー)</translation>
    </message>
    <message>
        <source>Mexico (Central)</source>
        <translation>メキシコ (中部)</translation>
    </message>
    <message>
        <source>South America (Sao Paulo)</source>
        <translation>南米 (サンパウロ)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>欧州 (フランクフルト)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>欧州 (チューリッヒ)</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>欧州 (ストックホルム)</translation>
    </message>
    <message>
        <source>Europe (Milan)</source>
        <translation>欧州 (ミラノ)</translation>
    </message>
    <message>
        <source>Europe (Spain)</source>
        <translation>欧州 (スペイン)</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>欧州 (アイルランド)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>欧州 (ロンドン)</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>欧州 (パリ)</translation>
    </message>
    <message>
        <source>Israel (Tel Aviv)</source>
        <translation>イスラエル (テルアビブ)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>中東 (アラブ首長国連邦)</translation>
    </message>
    <message>
        <source>Middle East (Bahrain)</source>
        <translation>中東 (バーレーン)</translation>
    </message>
    <message>
        <source>Africa (Cape Town)</source>
        <translation>アフリカ (ケープタウン)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hong Kong)</source>
        <translation>アジアパシフィック (香港)</translation>
    </message>
    <message>
        <source>Asia Pacific (Taipei)</source>
        <translation>アジアパシフィック (台北)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>アジアパシフィック (東京)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>アジアパシフィック (ソウル)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>アジアパシフィック (大阪)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>アジアパシフィック (ムンバイ)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hyderabad)</source>
        <translation>アジアパシフィック (ハイデラバード)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>アジアパシフィック (シンガポール)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>アジアパシフィック (シドニー)</translation>
    </message>
    <message>
        <source>Asia Pacific (Jakarta)</source>
        <translation>アジアパシフィック (ジャカルタ)</translation>
    </message>
    <message>
        <source>Asia Pacific (Melbourne)</source>
        <translation>アジアパシフィック (メルボルン)</translation>
    </message>
    <message>
        <source>Asia Pacific (Malaysia)</source>
        <translation>アジアパシフィック (マレーシア)</translation>
    </message>
    <message>
        <source>Asia Pacific (New Zealand)</source>
        <translation>アジアパシフィック (ニュージーランド)</translation>
    </message>
    <message>
        <source>Asia Pacific (Thailand)</source>
        <translation>アジアパシフィック (タイ)</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>中国 (北京)</translation>
    </message>
    <message>
        <source>China (Ningxia)</source>
        <translation>中国 (寧夏)</translation>
    </message>
    <message>
        <source>AWS European Sovereign Cloud (Germany)</source>
        <translation>AWS European Sovereign Cloud (ドイツ)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>バーレーン</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>Hong Kong SAR</source>
        <translation>香港特別行政区</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>バージニア</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>オハイオ</translation>
    </message>
    <message>
        <source>California</source>
        <translation>カリフォルニア</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>オレゴン</translation>
    </message>
    <message>
        <source>Ohio/US-East</source>
        <translation>オハイオ/米国東部</translation>
    </message>
    <message>
        <source>Oregon/US-West</source>
        <translation>オレゴン/米国西部</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>ケベック</translation>
    </message>
    <message>
        <source>Alberta</source>
        <translation>アルバータ</translation>
    </message>
    <message>
        <source>Queretaro</source>
        <translation>ケレタロ</translation>
    </message>
    <message>
        <source>Sao Paulo</source>
        <translation>サンパウロ</translation>
    </message>
    <message>
        <source>Hesse (Frankfurt)</source>
        <translation>ヘッセン (フランクフルト)</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>チューリッヒ</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>ストックホルム</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>ミラノ</translation>
    </message>
    <message>
        <source>Aragon</source>
        <translation>アラゴン</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>ダブリン</translation>
    </message>
    <message>
        <source>London</source>
        <translation>ロンドン</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>パリ</translation>
    </message>
    <message>
        <source>Tel Aviv</source>
        <translation>テルアビブ</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>ケープタウン</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>台北</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>ソウル</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>大阪</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ムンバイ</translation>
    </message>
    <message>
        <source>Hyderabad</source>
        <translation>ハイデラバード</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>シドニー</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>ジャカルタ</translation>
    </message>
    <message>
        <source>Melbourne</source>
        <translation>メルボルン</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>クアラルンプール</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>オークランド</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>バンコク</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>寧夏</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>ブランデンブルク</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, data taken out</source>
        <translation>%1、データの取り出し</translation>
    </message>
    <message>
        <source>%1, data taken in</source>
        <translation>%1、データの取り込み</translation>
    </message>
    <message>
        <source>%1, not read for %2 days</source>
        <translation>%1、%2日間読み取りなし</translation>
    </message>
    <message>
        <source>hard disks</source>
        <translation>ハードディスク</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>inside a Region</source>
        <translation>リージョン内</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>インターネットへ</translation>
    </message>
    <message>
        <source>between Regions</source>
        <translation>リージョン間</translation>
    </message>
    <message>
        <source>Data to the internet</source>
        <translation>インターネットへのデータ</translation>
    </message>
    <message>
        <source>Data between Regions</source>
        <translation>リージョン間のデータ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Volume of a SageMaker instance</source>
        <translation>SageMakerインスタンスのボリューム</translation>
    </message>
    <message>
        <source>Logs in CloudWatch</source>
        <translation>CloudWatchのログ</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>it does not hold a number</source>
        <translation>数値が入っていません</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>%1以下の数値</translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>%1 was added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1: the order changed</source>
        <translation>%1: 順序を変更</translation>
    </message>
    <message>
        <source>%1: parts that this version does not understand changed</source>
        <translation>%1: このバージョンで解釈できない部分を変更</translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <translation>%1: %2に設定</translation>
    </message>
    <message>
        <source>%1: cleared, was %2</source>
        <translation>%1: 消去（以前は%2）</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2（以前は%3）</translation>
    </message>
</context>
<context>
    <name>PlanPath</name>
    <message>
        <source>the path &quot;%1&quot; leads nowhere: %2</source>
        <translation>パス&quot;%1&quot;に該当するものがありません: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no part &quot;%2&quot;</source>
        <translation>&quot;%1&quot;に&quot;%2&quot;という部分はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs an id in brackets</source>
        <translation>&quot;%1&quot;には角かっこ内のIDが必要です</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>%1 &quot;%2&quot;はありません</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>角かっこが閉じられていません</translation>
    </message>
    <message>
        <source>an id is missing in brackets</source>
        <translation>角かっこ内にIDがありません</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>要素が%1個を超えています</translation>
    </message>
    <message>
        <source>expected &quot;/&quot; after a bracket</source>
        <translation>角かっこの後に&quot;/&quot;が必要です</translation>
    </message>
    <message>
        <source>it ends with &quot;/&quot;</source>
        <translation>&quot;/&quot;で終わっています</translation>
    </message>
    <message>
        <source>it names an element, not one of its inputs</source>
        <translation>要素の入力ではなく、要素自体を指しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no input &quot;%2&quot;</source>
        <translation>&quot;%1&quot;に&quot;%2&quot;という入力はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a position in brackets</source>
        <translation>&quot;%1&quot;には角かっこ内の位置が必要です</translation>
    </message>
    <message>
        <source>an id is expected to be %1</source>
        <translation>IDには次のものが必要です: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed</source>
        <translation>&quot;%1&quot;は削除できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; expected %3</source>
        <translation>&quot;%1&quot;を&quot;%2&quot;にはできません。必要な値: %3</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>a byte sequence is not valid</source>
        <translation>無効なバイト列があります</translation>
    </message>
    <message>
        <source>it declares &quot;%1&quot;</source>
        <translation>&quot;%1&quot;と宣言されています</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>number of elements %1</source>
        <translation>要素%1の数</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>number of tags and attributes</source>
        <translation>タグと属性の数</translation>
    </message>
</context>
<context>
    <name>PlanReference</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>%1. Written as `%2`.</source>
        <translation>%1。`%2`と書きます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>プランファイル</translation>
    </message>
    <message>
        <source>A plan is an XML file (`*.gplan`, UTF-8) that can be read, compared and changed by hand or by a script. Numbers have a point and no separators; units are in the names. Everything without &quot;required&quot; may be left out. A RELAX NG schema is printed by `greenprint-cli schema`.</source>
        <translation>プランはXMLファイル（`*.gplan`、UTF-8）で、手作業でもスクリプトでも読み取り、比較、変更ができます。数値の小数点はピリオドで、桁区切りは使いません。単位は名前に含まれています。「必須」の表示がないものはすべて省略できます。RELAX NGスキーマは`greenprint-cli schema`で出力できます。</translation>
    </message>
    <message>
        <source>A place in a plan is written as a path, as in `task[train]/hours` or `scenario[north]/endpoint[api]/mode`.</source>
        <translation>プラン内の場所は、`task[train]/hours`や`scenario[north]/endpoint[api]/mode`のようなパスで表します。</translation>
    </message>
    <message>
        <source>Where a practice is adopted on several parts, a second pair of brackets says which is meant: `scenario[north]/practice[TU-01][train]/strength`.</source>
        <translation>プラクティスが複数の構成要素で採用されている場合は、2つ目の角かっこでどれかを示します: `scenario[north]/practice[TU-01][train]/strength`。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open plans</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Plans (*.gplan);;Reports that carry a plan (*.pdf);;All files (*)</source>
        <translation>プラン (*.gplan);;プランを含むレポート (*.pdf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>表の取り込み</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表 (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number here; write %2.</source>
        <translation>「%1」はここでは数値になりません。%2と入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a unit here.</source>
        <translation>「%1」はここで使える単位ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a unit here; write %2.</source>
        <translation>「%1」はここで使える単位ではありません。%2と入力してください。</translation>
    </message>
    <message>
        <source>“%1” is too large to be computed with.</source>
        <translation>「%1」は大きすぎて計算できません。</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>Data as it comes in</source>
        <translation>取り込みデータ</translation>
    </message>
    <message>
        <source>Prepared for training</source>
        <translation>トレーニング用に準備したデータ</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>データ準備</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>整理後</translation>
    </message>
    <message>
        <source>Same Region and hardware; nothing idle, nothing kept for ever</source>
        <translation>リージョンとハードウェアは同じ。アイドルも無期限の保持もなし</translation>
    </message>
    <message>
        <source>Tidied up, in %1</source>
        <translation>整理後（%1）</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>%1のプラン</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>リクエスト1,000件</translation>
    </message>
    <message>
        <source>Assumed by the quick start: grows by 3 % a month.</source>
        <translation>クイックスタートの仮定: 毎月3&#xa0;%増加。</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 30 % of the raw data.</source>
        <translation>クイックスタートの仮定: 生データの30&#xa0;%。</translation>
    </message>
    <message>
        <source>Assumed by the quick start: an hour for every 250 GB, each week.</source>
        <translation>クイックスタートの仮定: 毎週、250 GBにつき1時間。</translation>
    </message>
    <message>
        <source>Assumed by the quick start: two that run day and night.</source>
        <translation>クイックスタートの仮定: 2台が昼夜を問わず稼働。</translation>
    </message>
    <message>
        <source>Assumed by the quick start: each week; a run in ten fails.</source>
        <translation>クイックスタートの仮定: 毎週。10回に1回は失敗。</translation>
    </message>
    <message>
        <source>Assumed by the quick start: office hours with a peak of three times the mean, service time and payload as in the samples.</source>
        <translation>クイックスタートの仮定: 業務時間帯、ピークは平均の3倍、処理時間とペイロードはサンプルと同じ。</translation>
    </message>
    <message>
        <source>Assumed by the quick start: 2 kB a request, kept for ever.</source>
        <translation>クイックスタートの仮定: 1リクエストあたり2 kB、無期限に保持。</translation>
    </message>
</context>
<context>
    <name>RangeSection</name>
    <message>
        <source>Range, and what matters most</source>
        <translation>範囲と、最も影響の大きいもの</translation>
    </message>
    <message>
        <source>No factor of this scenario has a range.</source>
        <translation>このシナリオに範囲を持つ因子はありません。</translation>
    </message>
    <message>
        <source>%1 draws with seed %2: in each, every factor takes a value from its range, the same in all scenarios. Nine draws in ten lie between P5 and P95. The stated figure takes each factor at its most likely value, and need not be the middle.</source>
        <translation>サンプリング%1回、シード%2: 毎回、各因子はその範囲内の値をとり、全シナリオで同じ値を使います。サンプルの90&#xa0;%はP5とP95の間に入ります。記載値は各因子の最も可能性の高い値によるもので、中央値と一致するとは限りません。</translation>
    </message>
    <message>
        <source>Inputs for which the plan gives a range are drawn as well.</source>
        <translation>プランで範囲が指定された入力もサンプリングします。</translation>
    </message>
    <message>
        <source>Carbon, low (P5)</source>
        <translation>炭素排出量、低（P5）</translation>
    </message>
    <message>
        <source>Middle (P50)</source>
        <translation>中央（P50）</translation>
    </message>
    <message>
        <source>High (P95)</source>
        <translation>高（P95）</translation>
    </message>
    <message>
        <source>Draws with less carbon than %1</source>
        <translation>炭素排出量が%1より少ないサンプル</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>記載値</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>What matters most for carbon</source>
        <translation>炭素排出量に最も影響の大きいもの</translation>
    </message>
    <message>
        <source>Factor or input</source>
        <translation>因子または入力</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Carbon at the low end</source>
        <translation>下限での炭素排出量</translation>
    </message>
    <message>
        <source>Carbon at the high end</source>
        <translation>上限での炭素排出量</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>the plan has nothing for which %1 could be chosen</source>
        <translation>プランに%1を選択できるものがありません</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; for which %2 could be chosen; the plan has %3</source>
        <translation>%2を選択できる&quot;%1&quot;はありません。プランにあるのは%3です</translation>
    </message>
    <message>
        <source>a storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>an instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is served without instances: %2; rank its endpoint</source>
        <translation>&quot;%1&quot;はインスタンスなしで応答します: %2。代わりにエンドポイントを順位付けしてください</translation>
    </message>
    <message>
        <source>an inference option</source>
        <translation>推論オプション</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>there is no report language &quot;%1&quot;; there are %2</source>
        <translation>レポートの言語&quot;%1&quot;はありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>partial: something is unknown</source>
        <translation>部分値: 一部が不明</translation>
    </message>
    <message>
        <source>1 month, %1</source>
        <translation>1か月、%1</translation>
    </message>
    <message>
        <source>%1 months, %2 to %3</source>
        <translation>%1か月、%2～%3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>entered in the plan</source>
        <translation>プランに入力した値</translation>
    </message>
    <message>
        <source>computed by the simulation</source>
        <translation>シミュレーションによる計算値</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The plan that this report was made from</source>
        <translation>このレポートの作成元のプラン</translation>
    </message>
    <message>
        <source>The results that this report shows</source>
        <translation>このレポートに示す結果</translation>
    </message>
    <message>
        <source>The model card in the format of Amazon SageMaker</source>
        <translation>Amazon SageMaker形式のモデルカード</translation>
    </message>
</context>
<context>
    <name>ReportInput</name>
    <message>
        <source>there is no scenario &quot;%1&quot;; the plan has %2</source>
        <translation>シナリオ&quot;%1&quot;はありません。プランにあるのは%2です</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>Embodied in hardware</source>
        <translation>ハードウェアの製造時排出</translation>
    </message>
    <message>
        <source>%1, idle</source>
        <translation>%1（アイドル）</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Other parts (%1)</source>
        <translation>その他の構成要素（%1）</translation>
    </message>
    <message>
        <source>%1 by stage</source>
        <translation>ステージ別の%1</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>月別の%1</translation>
    </message>
    <message>
        <source>%1 by part of the workload</source>
        <translation>ワークロードの構成要素別の%1</translation>
    </message>
    <message>
        <source>%1, summed up</source>
        <translation>%1の累計</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>「%1」から「%2」へ</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%2に対する%1</translation>
    </message>
    <message>
        <source>%1 breaks even in %2</source>
        <translation>%1の損益分岐: %2</translation>
    </message>
    <message>
        <source>The largest part is %1 with %2.</source>
        <translation>最大の部分は%1で、%2です。</translation>
    </message>
    <message>
        <source>Hatched: capacity that stands idle, %1 of the total.</source>
        <translation>斜線: アイドル容量、合計の%1。</translation>
    </message>
    <message>
        <source>%1 becomes %2.</source>
        <translation>%1から%2になります。</translation>
    </message>
    <message>
        <source>%1 in the first month, %2 in the last.</source>
        <translation>最初の月は%1、最後の月は%2です。</translation>
    </message>
    <message>
        <source>Down and to the left is better.</source>
        <translation>左下ほど良好です。</translation>
    </message>
    <message>
        <source>“%1” breaks even in %2.</source>
        <translation>「%1」は%2に損益分岐点に達します。</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2.</source>
        <translation>最も低いのは「%1」で、%2です。</translation>
    </message>
    <message>
        <source>“%1” is lowest with %2, %3 against the baseline.</source>
        <translation>最も低いのは「%1」で、%2です（ベースライン比%3）。</translation>
    </message>
    <message>
        <source>size: %1, %2 to %3 %4</source>
        <translation>大きさ: %1、%2～%3 %4</translation>
    </message>
    <message>
        <source>The larger a point, the more %1.</source>
        <translation>点が大きいほど%1が多くなります。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The reviewer has found that it is not followed.</source>
        <translation>レビュー担当者が、従っていないと判断しました。</translation>
    </message>
    <message>
        <source>The plan does not say.</source>
        <translation>プランからは分かりません。</translation>
    </message>
    <message>
        <source>Nothing in the estimate stands for it.</source>
        <translation>見積もりに対応するものがありません。</translation>
    </message>
    <message>
        <source>The question does not apply (%1).</source>
        <translation>この質問は該当しません（%1）。</translation>
    </message>
    <message>
        <source>No rule of the lens holds for this answer, and it has no default.</source>
        <translation>この回答に当てはまるルールがレンズになく、デフォルトもありません。</translation>
    </message>
    <message>
        <source>Nobody has answered the question yet.</source>
        <translation>この質問にはまだ誰も回答していません。</translation>
    </message>
    <message>
        <source>Rule %1 of %2 applies because no other holds.</source>
        <translation>ほかに当てはまるものがないため、ルール%1/%2を適用します。</translation>
    </message>
    <message>
        <source>Rule %1 of %2 holds: %3.</source>
        <translation>ルール%1/%2が当てはまります: %3。</translation>
    </message>
    <message>
        <source>Not reviewed.</source>
        <translation>未レビュー。</translation>
    </message>
    <message>
        <source>Suggested from the plan, not confirmed: %1</source>
        <translation>プランからの提案（未確認）: %1</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>レビュー済み: %1</translation>
    </message>
    <message>
        <source>Reviewed from a plan, before anything is built, against the lens &quot;%1&quot;: %2 of %3 questions are answered by a reviewer; the rest is what the plan suggests. Practices outside the lens were not looked at. That a finding is missing is no proof that a practice is followed.</source>
        <translation>構築前のプランを、レンズ「%1」に基づいてレビューしました。%3問のうち%2問はレビュー担当者が回答し、残りはプランからの提案です。レンズ外のプラクティスは確認していません。指摘事項がないことは、プラクティスに従っている証明にはなりません。</translation>
    </message>
    <message>
        <source>The note on %1 has %2 characters and was cut to the %3 that the tool keeps.</source>
        <translation>%1のメモは%2文字あり、ツールで保存できる%3文字に切り詰めました。</translation>
    </message>
    <message>
        <source>Unnamed plan</source>
        <translation>名前のないプラン</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>労力小</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>労力大</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>労力中</translation>
    </message>
</context>
<context>
    <name>ReviewDetails</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>As the plan suggests</source>
        <translation>プランからの提案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>リスク受容</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>The plan suggests</source>
        <translation>プランの提案</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>担当: %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>、%1まで</translation>
    </message>
    <message>
        <source>nothing here to apply it to</source>
        <translation>適用対象なし</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>high</source>
        <comment>level of risk</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>level of risk</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <comment>level of risk</comment>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Well-Architected review</source>
        <translation>Well-Architectedレビュー</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2問中%1問に回答済み</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Review of %1 against %2: %3 high and %4 medium risks, %5 of %6 questions answered.</source>
        <translation>%2に基づく%1のレビュー: 高リスク%3、中リスク%4、%6問中%5問に回答済み。</translation>
    </message>
    <message>
        <source>Well-Architected</source>
        <translation>Well-Architected</translation>
    </message>
    <message>
        <source>review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation>持続可能性</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>機械学習</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation>レビュー責任者</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1 as the plan suggests</source>
        <translation>プランからの提案では%1</translation>
    </message>
    <message>
        <source>High risks</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>Medium risks</source>
        <translation>中リスク</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>回答済みの質問</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全%1件中</translation>
    </message>
    <message>
        <source>Practices met</source>
        <translation>達成したプラクティス</translation>
    </message>
    <message>
        <source>Not every question is answered</source>
        <translation>すべての質問に回答しているわけではありません</translation>
    </message>
    <message>
        <source>What the plan suggests is evidence and not an answer: ratings follow the reviewer&apos;s decisions alone. Open questions are listed as unanswered.</source>
        <translation>プランからの提案はエビデンスであり、回答ではありません。評価はレビュー担当者の決定のみに基づきます。未回答の質問は、その旨を示します。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>便益</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>対象と方法</translation>
    </message>
    <message>
        <source>Reviewed is the scenario “%1” against the lens “%2”: %3 questions in %4 pillars. Evidence comes from the plan and its simulation; for each practice it says met, not met, or that the plan cannot tell. The reviewer confirms, rejects or puts aside. Each question is rated by the rules of the lens.</source>
        <translation>レビューの対象はシナリオ「%1」、基準はレンズ「%2」（%4つの柱、%3問）です。エビデンスはプランとそのシミュレーションから得ており、各プラクティスについて、達成、未達成、またはプランからは判断不可のいずれかを示します。レビュー担当者は、それを確認、却下、または保留します。各質問はレンズのルールに従って評価されます。</translation>
    </message>
    <message>
        <source>That nothing was found is no proof that nothing is there: the plan describes what is to be built, and only what it describes was looked at. Accounts, code and running systems were not.</source>
        <translation>何も見つからなかったことは、何もないことの証明にはなりません。プランはこれから構築するものを記述しており、確認したのはその記述だけです。アカウント、コード、稼働中のシステムは確認していません。</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Risks by pillar</source>
        <translation>柱別のリスク</translation>
    </message>
    <message>
        <source>As decided</source>
        <translation>決定済みの回答のみ</translation>
    </message>
    <message>
        <source>As the plan suggests where nothing is decided</source>
        <translation>未決定の項目をプランからの提案で補った場合</translation>
    </message>
    <message>
        <source>Questions by rating, as the plan suggests where nothing is decided</source>
        <translation>評価別の質問（未決定の項目はプランからの提案）</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>“Practices met” weighs each practice by its published level of risk: high 3, medium 2, low 1.</source>
        <translation>「達成したプラクティス」では、公表されたリスクレベルに応じて各プラクティスに重みを付けます: 高3、中2、低1。</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>改善計画</translation>
    </message>
    <message>
        <source>Together the open practices save %1 of %2</source>
        <translation>未実施のプラクティスを合わせると、%2のうち%1を削減</translation>
    </message>
    <message>
        <source>Adopted one on top of the other: %1. Together they save less than the sum of each alone.</source>
        <translation>順に重ねて採用: %1。合計の削減量は、それぞれを単独で採用した場合の和より小さくなります。</translation>
    </message>
    <message>
        <source>Practices that save something in this plan</source>
        <translation>このプランで削減につながるプラクティス</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>労力</translation>
    </message>
    <message>
        <source>Other open practices</source>
        <translation>その他の未実施のプラクティス</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Carbon, at most</source>
        <translation>炭素排出量（最大）</translation>
    </message>
    <message>
        <source>No practice of the lens is open.</source>
        <translation>レンズに未実施のプラクティスはありません。</translation>
    </message>
    <message>
        <source>Each is simulated alone in the reviewed scenario; a negative figure is more, not less. Priority follows from effect and effort: 1 first, 5 last.</source>
        <translation>レビュー対象のシナリオで、それぞれを単独でシミュレーションしています。負の数値は削減ではなく増加です。優先度は効果と労力で決まり、1が最高、5が最低です。</translation>
    </message>
    <message>
        <source>“At most” is the published maximum, simulated in this plan; without a strength that somebody measured or assumes nothing is counted.</source>
        <translation>「最大」は、公表された最大値をこのプランでシミュレーションしたものです。実測または仮定した削減率がなければ、何も計上しません。</translation>
    </message>
    <message>
        <source>Taken up by %1</source>
        <translation>取り組み: %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Every question with its rating, the rule that gave it, what the plan suggests for each practice and what was decided.</source>
        <translation>すべての質問について、評価、評価を決めたルール、各プラクティスに対するプランの提案、決定内容を示します。</translation>
    </message>
    <message>
        <source>The scenario in figures</source>
        <translation>数値で見るシナリオ</translation>
    </message>
    <message>
        <source>Findings of the simulation</source>
        <translation>シミュレーションの指摘事項</translation>
    </message>
    <message>
        <source>Practices and claims</source>
        <translation>プラクティスと公表値</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>影響するもの</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>公表元の主張</translation>
    </message>
    <message>
        <source>No choice of this lens stands for a practice of the catalog.</source>
        <translation>このレンズの選択肢に、カタログのプラクティスに対応するものはありません。</translation>
    </message>
    <message>
        <source>A claim is quoted, never used as a default.</source>
        <translation>公表元の主張は引用するだけで、既定値としては使いません。</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>公表なし</translation>
    </message>
    <message>
        <source>Method and origin</source>
        <translation>方法と由来</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>該当なしとした質問</translation>
    </message>
    <message>
        <source>What to begin with: effect against effort</source>
        <translation>着手の優先順位: 効果と労力</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Less in other figures: %1.</source>
        <translation>ほかの数値の削減: %1。</translation>
    </message>
    <message numerus="yes">
        <source>all %n question(s)</source>
        <translation>
            <numerusform>全%n件の質問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>データセット%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>タスク%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>More in other figures: %1.</source>
        <translation>ほかの数値の増加: %1。</translation>
    </message>
    <message>
        <source>%1: %2 faster</source>
        <translation>%1: %2短縮</translation>
    </message>
    <message>
        <source>%1: %2 slower</source>
        <translation>%1: %2延長</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2減少</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2増加</translation>
    </message>
    <message>
        <source>Not known with all of them: %1.</source>
        <translation>すべて適用した場合に不明: %1。</translation>
    </message>
</context>
<context>
    <name>SalvagedFile</name>
    <message>
        <source>there is nothing in the file to recover</source>
        <translation>ファイルに復旧できるものがありません</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Demand forecast for 600 stores</source>
        <translation>600店舗の需要予測</translation>
    </message>
    <message>
        <source>Forecasts sales per article and store for three weeks, every night. Orders are placed from the result in the morning.</source>
        <translation>毎晩、商品と店舗ごとに3週間分の販売を予測します。朝、その結果をもとに発注します。</translation>
    </message>
    <message>
        <source>Solar park inspection</source>
        <translation>太陽光発電所の点検</translation>
    </message>
    <message>
        <source>Finds faulty panels on thermal photographs that drones take of solar parks, so that a repair crew goes to the right row.</source>
        <translation>ドローンが撮影した太陽光発電所の熱画像から不良パネルを見つけ、修理班が正しい列に向かえるようにします。</translation>
    </message>
    <message>
        <source>Support assistant</source>
        <translation>サポートアシスタント</translation>
    </message>
    <message>
        <source>Drafts answers to customers from a knowledge base. An open model of eight billion parameters is fine-tuned every month.</source>
        <translation>ナレッジベースをもとに顧客への回答案を作成します。80億パラメーターのオープンモデルを毎月ファインチューニングします。</translation>
    </message>
    <message>
        <source>Recommendations for a bookshop</source>
        <translation>書店のおすすめ</translation>
    </message>
    <message>
        <source>Recommends books on every page of the shop, within the time in which a page is drawn.</source>
        <translation>ショップの各ページで、ページが表示されるまでの時間内に本をおすすめします。</translation>
    </message>
    <message>
        <source>Bearing wear in 900 pumps</source>
        <translation>900台のポンプの軸受摩耗</translation>
    </message>
    <message>
        <source>Listens to vibration sensors of pumps and warns before a bearing fails. Compares sending every sample to the cloud with listening on the device.</source>
        <translation>ポンプの振動センサーを監視し、軸受が故障する前に警告します。全サンプルをクラウドに送る場合と、デバイス上で監視する場合を比較します。</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>サプライチェーン部門</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>需要予測チーム</translation>
    </message>
    <message>
        <source>No machine runs when nobody forecasts.</source>
        <translation>予測を行わない時間帯にはマシンを稼働させない。</translation>
    </message>
    <message>
        <source>1,000 forecasts</source>
        <translation>予測1,000件</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Features per article and store</source>
        <translation>商品・店舗別の特徴量</translation>
    </message>
    <message>
        <source>Forecasts of past nights</source>
        <translation>過去の夜間予測</translation>
    </message>
    <message>
        <source>Nightly preparation</source>
        <translation>夜間のデータ準備</translation>
    </message>
    <message>
        <source>Notebooks of four analysts</source>
        <translation>アナリスト4人のノートブック</translation>
    </message>
    <message>
        <source>Search over model settings</source>
        <translation>モデル設定の探索</translation>
    </message>
    <message>
        <source>Weekly training</source>
        <translation>週次トレーニング</translation>
    </message>
    <message>
        <source>Model quality report</source>
        <translation>モデル品質レポート</translation>
    </message>
    <message>
        <source>Nightly scoring</source>
        <translation>夜間スコアリング</translation>
    </message>
    <message>
        <source>Endpoint and cluster all day</source>
        <translation>エンドポイントとクラスターを終日稼働</translation>
    </message>
    <message>
        <source>Only at night</source>
        <translation>夜間のみ</translation>
    </message>
    <message>
        <source>Only at night, fewer trials, Parquet</source>
        <translation>夜間のみ、試行削減、Parquet</translation>
    </message>
    <message>
        <source>sample of one month</source>
        <translation>1か月分のサンプル</translation>
    </message>
    <message>
        <source>Lean, in Paris</source>
        <translation>スリム化、パリ</translation>
    </message>
    <message>
        <source>Plant analytics</source>
        <translation>発電設備分析部</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用チーム</translation>
    </message>
    <message>
        <source>A third of today&apos;s carbon per 1,000 photographs within a year, at no higher cost, with answers within half a second.</source>
        <translation>1年以内に、画像1,000枚あたりの炭素排出量を現在の3分の1に減らす。コストは増やさず、0.5秒以内に応答する。</translation>
    </message>
    <message>
        <source>Faulty panels are repaired weeks earlier. Not netted against the footprint.</source>
        <translation>不良パネルを数週間早く修理できる。フットプリントとは相殺しない。</translation>
    </message>
    <message>
        <source>1,000 photographs</source>
        <translation>画像1,000枚</translation>
    </message>
    <message>
        <source>Thermal photographs</source>
        <translation>熱画像</translation>
    </message>
    <message>
        <source>Cropped panels</source>
        <translation>切り出したパネル画像</translation>
    </message>
    <message>
        <source>Inverter telemetry</source>
        <translation>パワコンのテレメトリー</translation>
    </message>
    <message>
        <source>Checkpoints and models</source>
        <translation>チェックポイントとモデル</translation>
    </message>
    <message>
        <source>Cut out the panels</source>
        <translation>パネルの切り出し</translation>
    </message>
    <message>
        <source>Join with telemetry</source>
        <translation>テレメトリーとの結合</translation>
    </message>
    <message>
        <source>Notebooks of five people</source>
        <translation>5人分のノートブック</translation>
    </message>
    <message>
        <source>Hyperparameter search</source>
        <translation>ハイパーパラメータ探索</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Drift monitoring</source>
        <translation>ドリフト監視</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Eight site models, little used</source>
        <translation>発電所別モデル8個（利用少）</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>Tidy up in place</source>
        <translation>整理（移転なし）</translation>
    </message>
    <message>
        <source>Same Region, same hardware; nothing idle, nothing kept for ever</source>
        <translation>リージョンもハードウェアも同じ。アイドルも無期限の保持もなし</translation>
    </message>
    <message>
        <source>framework profiler and alarms on utilization</source>
        <translation>フレームワークのプロファイラーと使用率のアラーム</translation>
    </message>
    <message>
        <source>trial conversion to Parquet</source>
        <translation>Parquetへの試験変換</translation>
    </message>
    <message>
        <source>Tidy, in Stockholm</source>
        <translation>整理（ストックホルム）</translation>
    </message>
    <message>
        <source>Train north, serve at home</source>
        <translation>トレーニングのみ北へ</translation>
    </message>
    <message>
        <source>Only training moves; data and endpoint stay near the parks</source>
        <translation>移すのはトレーニングのみ。データとエンドポイントは発電所の近くに残す</translation>
    </message>
    <message>
        <source>A convolutional network that marks hot cells, strings and junction boxes on thermal photographs.</source>
        <translation>熱画像上で高温のセル、ストリング、ジャンクションボックスを示す畳み込みニューラルネットワーク。</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>画像分類</translation>
    </message>
    <message>
        <source>Tell repair crews where to look.</source>
        <translation>修理班に、確認すべき場所を示す。</translation>
    </message>
    <message>
        <source>Thermal photographs of ground-mounted crystalline panels, taken at noon below 40 m. Not for rooftop systems.</source>
        <translation>地上設置の結晶系パネルを、正午に高度40 m未満で撮影した熱画像。屋根設置のシステムは対象外。</translation>
    </message>
    <message>
        <source>Photographs can show people at work; they are blurred before storage.</source>
        <translation>画像に作業中の人物が写ることがあるが、保存前にぼかし処理を行う。</translation>
    </message>
    <message>
        <source>Works council and data protection agreed to storage in Sweden.</source>
        <translation>労使協議会とデータ保護部門は、スウェーデンでの保存に同意済み。</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>カスタマーケア部門</translation>
    </message>
    <message>
        <source>Language technology</source>
        <translation>言語技術チーム</translation>
    </message>
    <message>
        <source>Know what a drafted answer costs in carbon and money before the pilot becomes a service.</source>
        <translation>パイロットを本番サービスにする前に、回答案1件の炭素排出量とコストを把握する。</translation>
    </message>
    <message>
        <source>1 million tokens</source>
        <translation>100万トークン</translation>
    </message>
    <message>
        <source>Tickets of five years</source>
        <translation>5年分のチケット</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と回答</translation>
    </message>
    <message>
        <source>Adapters and checkpoints</source>
        <translation>アダプターとチェックポイント</translation>
    </message>
    <message>
        <source>Anonymize and filter</source>
        <translation>匿名化とフィルタリング</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>Evaluation against humans</source>
        <translation>人間との比較評価</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Pilot as it runs</source>
        <translation>現行パイロット</translation>
    </message>
    <message>
        <source>Oregon, newer GPUs</source>
        <translation>オレゴン、新しいGPU</translation>
    </message>
    <message>
        <source>Oregon, AWS silicon</source>
        <translation>オレゴン、AWS製チップ</translation>
    </message>
    <message>
        <source>A smaller, distilled model</source>
        <translation>小型の蒸留モデル</translation>
    </message>
    <message>
        <source>Three billion parameters: quality to be confirmed</source>
        <translation>パラメーター数は30億。品質は要確認</translation>
    </message>
    <message>
        <source>time per request with the distilled model</source>
        <translation>蒸留モデルでのリクエストあたりの時間</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>オンラインショップ部門</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>パーソナライズチーム</translation>
    </message>
    <message>
        <source>Hold the promise of 120 ms on the busiest evening with the least idle hardware.</source>
        <translation>最も混み合う夜でも保証値の120 msを守り、アイドルのハードウェアを最小限に抑える。</translation>
    </message>
    <message>
        <source>1 million page views</source>
        <translation>100万ページビュー</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Books and texts</source>
        <translation>書籍とテキスト</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Models of each day</source>
        <translation>日次モデル</translation>
    </message>
    <message>
        <source>Build sessions</source>
        <translation>セッションの構築</translation>
    </message>
    <message>
        <source>Embed books</source>
        <translation>書籍の埋め込み計算</translation>
    </message>
    <message>
        <source>Daily training</source>
        <translation>日次トレーニング</translation>
    </message>
    <message>
        <source>Offline comparison</source>
        <translation>オフライン比較</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>週刊ニュースレター</translation>
    </message>
    <message>
        <source>Fixed fleet</source>
        <translation>固定フリート</translation>
    </message>
    <message>
        <source>Scaling, newsletter in batches</source>
        <translation>スケーリング、配信はバッチ</translation>
    </message>
    <message>
        <source>Scaling, on Graviton</source>
        <translation>スケーリング、Graviton</translation>
    </message>
    <message>
        <source>Training in Montréal</source>
        <translation>モントリオールでトレーニング</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>水道局</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保全チーム</translation>
    </message>
    <message>
        <source>Decide where to listen before the sensors are ordered.</source>
        <translation>センサーを発注する前に、どこで監視するかを決める。</translation>
    </message>
    <message>
        <source>one month of all pumps</source>
        <translation>全ポンプ1か月</translation>
    </message>
    <message>
        <source>Vibration recordings</source>
        <translation>振動の記録</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Models per pump type</source>
        <translation>ポンプの型式別モデル</translation>
    </message>
    <message>
        <source>Compute spectra</source>
        <translation>スペクトルの計算</translation>
    </message>
    <message>
        <source>Training per pump type</source>
        <translation>型式別トレーニング</translation>
    </message>
    <message>
        <source>Listening in the cloud</source>
        <translation>クラウドでの監視</translation>
    </message>
    <message>
        <source>Boards on the pumps</source>
        <translation>ポンプのボード</translation>
    </message>
    <message>
        <source>Recordings of suspicious hours</source>
        <translation>異常が疑われる時間の記録</translation>
    </message>
    <message>
        <source>Listen in the cloud</source>
        <translation>クラウドで監視</translation>
    </message>
    <message>
        <source>In the cloud, serverless</source>
        <translation>クラウド、サーバーレス</translation>
    </message>
    <message>
        <source>Listen on the pump</source>
        <translation>ポンプで監視</translation>
    </message>
    <message>
        <source>A small board per pump; only suspicious hours are uploaded</source>
        <translation>ポンプごとに小型ボード1枚。異常が疑われる時間のみアップロード</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>could not be written: %1</source>
        <translation>書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>As planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1（変更）</translation>
    </message>
</context>
<context>
    <name>Sci</name>
    <message>
        <source>training run</source>
        <translation>トレーニング1回</translation>
    </message>
</context>
<context>
    <name>SectionWriter</name>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>ServiceStanding</name>
    <message>
        <source>no longer developed</source>
        <translation>開発終了</translation>
    </message>
    <message>
        <source>no longer developed since %1</source>
        <translation>%1に開発終了</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>新規受付終了</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>%1から新規受付終了</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1に終了予定</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>後継あり</translation>
    </message>
    <message>
        <source>superseded since %1</source>
        <translation>%1から後継あり</translation>
    </message>
    <message>
        <source>previous generation</source>
        <translation>旧世代</translation>
    </message>
    <message>
        <source>previous generation since %1</source>
        <translation>%1から旧世代</translation>
    </message>
    <message>
        <source>status unclear</source>
        <translation>状況不明</translation>
    </message>
    <message>
        <source>status unclear since %1</source>
        <translation>%1から状況不明</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Sets and conventions</source>
        <translation>使用した係数セットと規約</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Grid factors</source>
        <translation>系統排出係数</translation>
    </message>
    <message>
        <source>Power of instances</source>
        <translation>インスタンスの電力</translation>
    </message>
    <message>
        <source>Energy of archive classes</source>
        <translation>アーカイブクラスのエネルギー</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>730 hours; a year has 8,760</source>
        <translation>730時間（1年は8,760時間）</translation>
    </message>
    <message>
        <source>Decline of grid factors</source>
        <translation>系統排出係数の低下</translation>
    </message>
    <message>
        <source>none: the latest factors are used for all years</source>
        <translation>なし: すべての年に最新の係数を使用</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>年%1&#xa0;%</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plan identity</source>
        <translation>プランの識別子</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>プランのハッシュ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The figure per %1 counts what serves “%2” and its share of what serves several services; the total counts the whole plan.</source>
        <translation>%1あたりの値は、「%2」のためのものと、複数のサービスで共有するもののうちその分を数えています。合計はプラン全体を数えています。</translation>
    </message>
    <message>
        <source>%1, released %2</source>
        <translation>%1（%2公開）</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>数値の単位</translation>
    </message>
    <message>
        <source>for each metric that of its totals; what is far less has a smaller one</source>
        <translation>指標ごとに合計と同じ単位。はるかに小さい値は小さい単位で表示</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>lifecycle rules do not offer it</source>
        <translation>ライフサイクルルールでは利用できません</translation>
    </message>
    <message>
        <source>objects must be 30 days old first</source>
        <translation>オブジェクトは作成から30日以上経過している必要があります</translation>
    </message>
    <message>
        <source>objects under 128 kB are not moved</source>
        <translation>128 kB未満のオブジェクトは移動されません</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>&quot;%1&quot;: expected PATH=FROM..TO/STEPS, with 1 to %2 steps</source>
        <translation>&quot;%1&quot;: PATH=FROM..TO/STEPSの形式で、段階の数は1～%2が必要です</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1は数値ではありません</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: %2が必要ですが、%3があります</translation>
    </message>
    <message>
        <source>expected one or two inputs to change</source>
        <translation>変化させる入力が1つまたは2つ必要です</translation>
    </message>
    <message>
        <source>the sweep was stopped</source>
        <translation>スイープを中止しました</translation>
    </message>
    <message>
        <source>expected two inputs or more to link</source>
        <translation>連動させるには2つ以上の入力が必要です</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1が2回指定されています</translation>
    </message>
    <message>
        <source>linked inputs take as many steps as each other: %1 takes %2, %3 %4</source>
        <translation>連動させる入力は段階の数が同じでなければなりません: %1は%2、%3は%4です</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>Suggested: high</source>
        <translation>提案時: 高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>マーケット基準</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>労力</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>炭素排出量（%1あたり）</translation>
    </message>
    <message>
        <source>* partial: something is unknown</source>
        <translation>* 部分値: 一部が不明</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（ベースライン）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Not feasible because</source>
        <translation>実現できない理由</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（現在）</translation>
    </message>
    <message>
        <source>Choices, from the second on where they differ from the one before</source>
        <translation>選択（2番目以降は直前と異なるもののみ）</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>%1 lower than</source>
        <translation>%1: 行が列より低い確率</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>%1 at low</source>
        <translation>下限での%1</translation>
    </message>
    <message>
        <source>%1 at high</source>
        <translation>上限での%1</translation>
    </message>
    <message>
        <source>%1 (not feasible)</source>
        <translation>%1（実現不可）</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>その他の原因</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Figure of the catalog</source>
        <translation>カタログの数値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>New in %1: %2</source>
        <translation>%1で新規: %2</translation>
    </message>
    <message>
        <source>Gone from %1: %2</source>
        <translation>%1で解消: %2</translation>
    </message>
    <message>
        <source>New scenario: %1</source>
        <translation>追加されたシナリオ: %1</translation>
    </message>
    <message>
        <source>Removed scenario: %1</source>
        <translation>削除されたシナリオ: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>順序を変更</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈不可</translation>
    </message>
    <message>
        <source>Computed with catalog %1 (%2) by Greenprint %3.</source>
        <translation>Greenprint %3でカタログ%1（%2）を使って計算。</translation>
    </message>
    <message>
        <source>other causes, or how Greenprint %1 computes</source>
        <translation>その他の原因、またはGreenprint %1の計算方法</translation>
    </message>
</context>
<context>
    <name>TargetChecks</name>
    <message>
        <source>Carbon per %1</source>
        <translation>炭素排出量（%1あたり）</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月間コスト</translation>
    </message>
    <message>
        <source>Accuracy, at least</source>
        <translation>精度（下限）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>the analysis was stopped</source>
        <translation>分析を中止しました</translation>
    </message>
</context>
<context>
    <name>UnitSign</name>
    <message>
        <source>kB</source>
        <extracomment>Unit sign: kilobyte; French &quot;ko&quot;.</extracomment>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>Unit sign: megabyte; French &quot;Mo&quot;.</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Unit sign: gigabyte; French &quot;Go&quot;.</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <extracomment>Unit sign: terabyte; French &quot;To&quot;.</extracomment>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <extracomment>Unit sign: petabyte; French &quot;Po&quot;.</extracomment>
        <translation>PB</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Unit sign: days; French &quot;j&quot;.</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>Unit sign: hours.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Unit sign: minutes.</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Unit sign: seconds.</extracomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>UseSections</name>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Nothing is deployed in this plan.</source>
        <translation>このプランではデプロイされるものがありません。</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>全体に占める割合</translation>
    </message>
    <message>
        <source>Energy of deployment</source>
        <translation>デプロイのエネルギー</translation>
    </message>
    <message>
        <source>Carbon of deployment</source>
        <translation>デプロイの炭素排出量</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Inference option</source>
        <translation>推論オプション</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Energy per 1,000</source>
        <translation>1,000件あたりのエネルギー</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95レイテンシー</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>保証値の達成</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>保証なし</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>トレーニングの計算量</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>not stated in the plan</source>
        <translation>プランに記載なし</translation>
    </message>
    <message>
        <source>Duration of one run</source>
        <translation>1回の実行の所要時間</translation>
    </message>
    <message>
        <source>Training runs over the period</source>
        <translation>対象期間中のトレーニング実行回数</translation>
    </message>
    <message>
        <source>Hardware time</source>
        <translation>ハードウェア時間</translation>
    </message>
    <message>
        <source>Energy of training</source>
        <translation>トレーニングのエネルギー</translation>
    </message>
    <message>
        <source>As asked for by the EU documentation of general-purpose models: energy in MWh to two significant figures, within the boundary above, retraining over the period included.</source>
        <translation>EUの汎用AIモデルの技術文書の要件に従い、エネルギーは上記の境界内の値をMWh単位、有効数字2桁で示し、対象期間中の再トレーニングを含みます。</translation>
    </message>
    <message>
        <source>Against the alternatives</source>
        <translation>代替案との比較</translation>
    </message>
    <message>
        <source>The plan has one scenario; there is no baseline.</source>
        <translation>プランのシナリオは1つで、ベースラインはありません。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>マーケット基準</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（ベースライン）</translation>
    </message>
    <message>
        <source>All scenarios are simulated with the same method, catalog and demand.</source>
        <translation>すべてのシナリオは、同じ方法、カタログ、需要でシミュレーションしています。</translation>
    </message>
    <message>
        <source>Practices, claimed and modelled</source>
        <translation>プラクティスの公表効果と推定効果</translation>
    </message>
    <message>
        <source>This scenario adopts no practice by strength.</source>
        <translation>このシナリオで削減率によって採用しているプラクティスはありません。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Strength used</source>
        <translation>使用した削減率</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Claim of its publisher</source>
        <translation>公表元の主張</translation>
    </message>
    <message>
        <source>Saves here</source>
        <translation>ここでの削減量</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>公表なし</translation>
    </message>
    <message>
        <source>“Saves here” is the carbon of the same design without the practice, less that with it. A claim is quoted, never used as a default.</source>
        <translation>「ここでの削減量」は、同じ設計でプラクティスがない場合の炭素排出量から、ある場合の炭素排出量を引いたものです。公表元の主張は引用するだけで、既定値としては使いません。</translation>
    </message>
    <message>
        <source>Targets and trade-offs</source>
        <translation>目標値とトレードオフ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>このシナリオ</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>The plan sets no targets.</source>
        <translation>プランに目標値の設定はありません。</translation>
    </message>
    <message>
        <source>Offsets and certificates</source>
        <translation>オフセットと証書</translation>
    </message>
    <message>
        <source>None are stated. If there are any, they belong here and are not subtracted.</source>
        <translation>記載はありません。ある場合はここに記載し、差し引きません。</translation>
    </message>
    <message>
        <source>Stated by the author; nothing is subtracted.</source>
        <translation>作成者の記載によるものです。差し引きは行いません。</translation>
    </message>
</context>
<context>
    <name>WithinSentence</name>
    <message>
        <source>small</source>
        <extracomment>Translate as &quot;large&quot; if your language writes nouns with a capital letter, else as &quot;small&quot;.</extracomment>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>the spreadsheet could not be written: %1</source>
        <translation>スプレッドシートを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>プランのハッシュ</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>greenprint::Library</name>
    <message>
        <source>there is no library here</source>
        <translation>ここにライブラリはありません</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>there is a catalog %1 already; a catalog never changes</source>
        <translation>カタログ%1はすでにあります。カタログは変更できません</translation>
    </message>
    <message>
        <source>there is no catalog %1</source>
        <translation>カタログ%1はありません</translation>
    </message>
    <message>
        <source>catalog %1 is damaged</source>
        <translation>カタログ%1が破損しています</translation>
    </message>
    <message>
        <source>catalog %1 is in use; go back to another first</source>
        <translation>カタログ%1は使用中です。先に別のカタログに戻してください</translation>
    </message>
    <message>
        <source>the plan has no milestone &quot;%1&quot;</source>
        <translation>プランにマイルストーン「%1」はありません</translation>
    </message>
    <message>
        <source>a plan has at most %1 tags of at most %2 characters</source>
        <translation>プランに付けられるタグは%1個まで、1つあたり%2文字までです</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>メモは%1文字までです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the bin; only what is there can be removed for good</source>
        <translation>「%1」はごみ箱にありません。完全に削除できるのは、ごみ箱にあるものだけです</translation>
    </message>
    <message>
        <source>a report set-up needs a name</source>
        <translation>レポート設定には名前が必要です</translation>
    </message>
    <message>
        <source>there is no plan with the name or id &quot;%1&quot;</source>
        <translation>名前またはIDが&quot;%1&quot;のプランはありません</translation>
    </message>
    <message>
        <source>%1 plans have the name &quot;%2&quot;; expected one of their ids: %3</source>
        <translation>「%2」という名前のプランが%1件あります。次のいずれかのIDが必要です: %3</translation>
    </message>
    <message>
        <source>%1 (catalog %2)</source>
        <translation>%1（カタログ%2）</translation>
    </message>
    <message>
        <source>From &quot;%1&quot;, computed with catalog %2</source>
        <translation>「%1」から、カタログ%2で計算</translation>
    </message>
    <message>
        <source>a milestone needs a name</source>
        <translation>マイルストーンには名前が必要です</translation>
    </message>
    <message>
        <source>the plan has a milestone &quot;%1&quot; already; a milestone never changes</source>
        <translation>プランにマイルストーン「%1」がすでにあります。マイルストーンは変更できません</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CatalogsWindow</name>
    <message>
        <source>Catalogs</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>A catalog holds prices, grid factors, Regions and types, each with its source. Versions are kept side by side; everything is computed with the one in use. Drop a folder or CSV files here to import them.</source>
        <translation>カタログには、価格、系統排出係数、リージョン、タイプが、それぞれの出典とともに収められています。複数のバージョンが並行して保存され、計算にはすべて使用中のものが使われます。取り込むには、フォルダーまたはCSVファイルをここにドロップします。</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーを取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>A whole catalog: the folder with its catalog.info</source>
        <translation>カタログ全体: catalog.infoを含むフォルダー</translation>
    </message>
    <message>
        <source>Import &amp;CSV files…</source>
        <translation>CSVファイルを取り込む(&amp;C)…</translation>
    </message>
    <message>
        <source>Single tables whose figures take the place of those of the catalog in use: prices, grid factors, Regions and types of your own</source>
        <translation>使用中のカタログの数値に代わる個別の表: 独自の価格、系統排出係数、リージョン、タイプ</translation>
    </message>
    <message>
        <source>Import a catalog</source>
        <translation>カタログの取り込み</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a c&amp;opy…</source>
        <translation>コピーを保存(&amp;O)…</translation>
    </message>
    <message>
        <source>Save its tables in a folder, to look at them or to make tables of your own from them</source>
        <translation>カタログの表をフォルダーに保存し、内容の確認や独自の表の作成に使用</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行した操作</translation>
    </message>
    <message>
        <source>What tells the version apart</source>
        <translation>バージョンを区別する名前</translation>
    </message>
    <message>
        <source>Letters, digits, “.” and “-”</source>
        <translation>英字、数字、「.」、「-」</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>プレビューの進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Work out what this catalog would change</source>
        <translation>このカタログで何が変わるかを計算</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Forget what was read; nothing was changed by reading it</source>
        <translation>読み取った内容を破棄（読み取りによる変更はありません）</translation>
    </message>
    <message>
        <source>&amp;Keep only</source>
        <translation>保存のみ(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this version beside the others and go on with the one in use</source>
        <translation>このバージョンをほかのバージョンと並べて保存し、使用中のものを使い続ける</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>「%1」は取り込めません</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>カタログ%1</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the files and import them again.</source>
        <translation>何も変更されていません。ファイルを修正して、取り込み直してください。</translation>
    </message>
    <message>
        <source>Read from the folder %1.</source>
        <translation>フォルダー%1から読み取り。</translation>
    </message>
    <message>
        <source>Figures of %1 in place of those of catalog %2.</source>
        <translation>カタログ%2の数値に代えて%1の数値を使用。</translation>
    </message>
    <message>
        <source>Every check was passed. It is not kept yet, and nothing has changed.</source>
        <translation>すべての検査に合格しました。まだ保存されておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>Released %1. It comes with Greenprint.</source>
        <translation>%1公開。Greenprintに付属。</translation>
    </message>
    <message>
        <source>Released %1, imported %2 from %3.</source>
        <translation>%1公開、%2に%3から取り込み。</translation>
    </message>
    <message>
        <source>%1 Regions and %2 types.</source>
        <translation>リージョン%1件、タイプ%2件。</translation>
    </message>
    <message>
        <source>&amp;Version %1+</source>
        <translation>バージョン(&amp;V) %1+</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s)</source>
        <translation>
            <numerusform>不備%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>最初の%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet that could change.</source>
        <translation>変わり得るプランがまだありません。</translation>
    </message>
    <message>
        <source>In use: the results of all plans are its own.</source>
        <translation>使用中: すべてのプランの結果がこのカタログによるものです。</translation>
    </message>
    <message numerus="yes">
        <source>Would change nothing in %n plan(s).</source>
        <translation>
            <numerusform>プラン%n件に変更は生じません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what would change.</source>
        <translation>何が変わるかは不明です。</translation>
    </message>
    <message>
        <source>Keep and &amp;use</source>
        <translation>保存して使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this catalog</source>
        <translation>このカタログを使用(&amp;U)</translation>
    </message>
    <message>
        <source>This catalog is in use</source>
        <translation>このカタログを使用中です</translation>
    </message>
    <message>
        <source>Compute everything with this catalog from now on, the open plans too</source>
        <translation>今後、開いているプランも含めてすべてをこのカタログで計算</translation>
    </message>
    <message>
        <source>Go &amp;back to %1</source>
        <translation>%1に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Use the catalog again that was in use before</source>
        <translation>前に使用していたカタログを再び使用</translation>
    </message>
    <message>
        <source>What is not kept yet is discarded, not removed.</source>
        <translation>まだ保存されていないものは、削除ではなく破棄されます。</translation>
    </message>
    <message>
        <source>The built-in catalog comes with the program and cannot be removed.</source>
        <translation>組み込みのカタログはプログラムに付属しており、削除できません。</translation>
    </message>
    <message>
        <source>A catalog in use cannot be removed; use another one first.</source>
        <translation>使用中のカタログは削除できません。先に別のカタログを使用してください。</translation>
    </message>
    <message>
        <source>Results that were frozen with this catalog stay when it is removed.</source>
        <translation>このカタログで固定した結果は、カタログを削除しても残ります。</translation>
    </message>
    <message>
        <source>Another program has put catalog %1 to use. This window still computes with %2 until you use the other one here, too.</source>
        <translation>別のプログラムがカタログ%1を使用中にしました。このウィンドウでは、ここでもそのカタログに切り替えるまで%2で計算します。</translation>
    </message>
    <message>
        <source>Reading and checking %1…</source>
        <translation>%1を読み取って検査しています…</translation>
    </message>
    <message>
        <source>There is a catalog %1 already; a catalog never changes.</source>
        <translation>カタログ%1はすでにあります。カタログは変更できません。</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>何が変わるかを計算しています…</translation>
    </message>
    <message>
        <source>Putting catalog %1 to use…</source>
        <translation>カタログ%1を使用中に切り替えています…</translation>
    </message>
    <message>
        <source>Keeping catalog %1…</source>
        <translation>カタログ%1をライブラリに保存しています…</translation>
    </message>
    <message>
        <source>Catalog %1 is kept.</source>
        <translation>カタログ%1を保存しました。</translation>
    </message>
    <message>
        <source>Going back to catalog %1…</source>
        <translation>カタログ%1に戻しています…</translation>
    </message>
    <message>
        <source>Catalog %1 is in use.</source>
        <translation>カタログ%1を使用中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n open plan(s) are computed with it.</source>
        <translation>
            <numerusform>開いているプラン%n件がこのカタログで計算されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a catalog</source>
        <translation>カタログの削除</translation>
    </message>
    <message>
        <source>Catalog %1 will be gone from the library. Results that were frozen with it stay; to compute with it again it has to be imported again.</source>
        <translation>カタログ%1はライブラリからなくなります。これで固定した結果は残りますが、再びこのカタログで計算するには取り込み直す必要があります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Catalog %1 is removed.</source>
        <translation>カタログ%1を削除しました。</translation>
    </message>
    <message>
        <source>Save a copy in a new folder of</source>
        <translation>コピー用の新しいフォルダーの作成先</translation>
    </message>
    <message>
        <source>Saving catalog %1…</source>
        <translation>カタログ%1のコピーを保存しています…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message numerus="yes">
        <source>In use: %1 of %n plan(s) were saved with other results.</source>
        <translation>
            <numerusform>使用中: %n件中%1件のプランが異なる結果とともに保存されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change the results of %1 of %n plan(s).</source>
        <translation>
            <numerusform>%n件中%1件のプランの結果が変わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartCard</name>
    <message>
        <source>More for this chart</source>
        <translation>このグラフのその他の操作</translation>
    </message>
    <message>
        <source>Figures as a table, copy, save</source>
        <translation>数値の表示、コピー、保存</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>数値を表で表示</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGとして保存…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGとして保存…</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1の表示/非表示</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>%1の数値</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Show all of them:</source>
        <translation>すべて表示:</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartPlot</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1、%2: %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChartZoom</name>
    <message>
        <source>Drag to zoom, double-click to see all</source>
        <translation>ドラッグでズーム、ダブルクリックで全体表示</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceCard</name>
    <message>
        <source>The plan has nothing that this is about.</source>
        <translation>プランに該当するものがありません。</translation>
    </message>
    <message>
        <source>The plan suggests: met.</source>
        <translation>プランの提案: 達成。</translation>
    </message>
    <message>
        <source>The plan suggests: not met.</source>
        <translation>プランの提案: 未達成。</translation>
    </message>
    <message>
        <source>The plan does not tell.</source>
        <translation>プランからは分かりません。</translation>
    </message>
    <message>
        <source>would save %1</source>
        <translation>%1の削減見込み</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show where the plan says so</source>
        <translation>プランの該当箇所を表示</translation>
    </message>
    <message>
        <source>Show where the plan says: %1</source>
        <translation>プランの該当箇所を表示: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>該当しない理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>As it is without a choice here</source>
        <translation>ここで選択しない場合の値</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ChoicePopup</name>
    <message>
        <source>All of this scenario</source>
        <translation>このシナリオのすべての選択</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>コマンド、パラメーター、プラン、リージョン、プラクティスを検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>シナリオを複製</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%1から%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What the total is broken up by</source>
        <translation>合計の分け方</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>From the baseline</source>
        <translation>ベースラインからの変化</translation>
    </message>
    <message>
        <source>Against cost</source>
        <translation>コストとの対比</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>構成要素別</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>ベースラインを変更</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>シナリオを移動</translation>
    </message>
    <message>
        <source>How many are shown one by one</source>
        <translation>個別に表示する数</translation>
    </message>
    <message>
        <source>All of them are shown as a table; else the rest is one, and opens</source>
        <translation>「すべて」では全件を表で表示します。それ以外では残りを1つにまとめ、開いて確認できます</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>90&#x2009;% of the total</source>
        <translation>合計の90&#xa0;%</translation>
    </message>
    <message>
        <source>A copy of the selected scenario, to change</source>
        <translation>選択中のシナリオを複製して編集</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonModel</name>
    <message>
        <source>Carbon, location-b. + embodied</source>
        <translation>炭素排出量（ロケーション基準＋製造時）</translation>
    </message>
    <message>
        <source>of it embodied</source>
        <translation>うち製造時排出</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Carbon per %1</source>
        <translation>炭素排出量（%1あたり）</translation>
    </message>
    <message>
        <source>functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から継承</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>実現不可</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>Choices that differ</source>
        <translation>異なる選択</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Energy per %1</source>
        <translation>エネルギー（%1あたり）</translation>
    </message>
    <message>
        <source>Cost per %1</source>
        <translation>コスト（%1あたり）</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation>この選択を変更</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>これと比較</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ComparisonView</name>
    <message>
        <source>Inputs that differ</source>
        <translation>異なる入力</translation>
    </message>
    <message>
        <source>Results that differ</source>
        <translation>異なる結果</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>異なる回答</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>プランの一覧に戻る</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>「%1」から「%2」へ</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Catalog %1, then %2. High risks %3, then %4; medium %5, then %6.</source>
        <translation>カタログは%1から%2へ。高リスクは%3から%4へ、中リスクは%5から%6へ。</translation>
    </message>
    <message>
        <source>The inputs are the same</source>
        <translation>入力は同じです</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>The results are the same</source>
        <translation>結果は同じです</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>回答は同じです</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DefectView</name>
    <message>
        <source>Defects</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is wrong, and what was expected</source>
        <translation>誤っている点と、必要な内容</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DesignCard</name>
    <message>
        <source>Selected design</source>
        <translation>選択中の設計案</translation>
    </message>
    <message>
        <source>Make a scenario of it</source>
        <translation>シナリオを作成</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Nothing: it is the baseline</source>
        <translation>なし: ベースラインです</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::DoubtPage</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Progress of the draws</source>
        <translation>サンプリングの進行状況</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Each hill shows how the figure may lie; the line below it goes from P5 to P95, the stroke stands at the middle.</source>
        <translation>それぞれの山は、数値がどう分布し得るかを示します。下の線はP5からP95までの範囲、縦線は中央値です。</translation>
    </message>
    <message>
        <source>P5, P50 and P95 by scenario</source>
        <translation>シナリオ別のP5、P50、P95</translation>
    </message>
    <message>
        <source>How often the scenario of the row turns out lower than that of the column, when both are drawn with the same factors.</source>
        <translation>同じ因子の値でサンプリングしたとき、行のシナリオの値が列のシナリオの値より低くなる頻度です。</translation>
    </message>
    <message>
        <source>Which scenario is lower, and how surely</source>
        <translation>どのシナリオがより低いか、その確かさ</translation>
    </message>
    <message>
        <source>One factor or input at a time goes to the ends of its range, which stand beside the bar.</source>
        <translation>因子または入力を1つずつ範囲の両端まで動かします。両端の値は棒の横に示します。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>サンプリング中…</translation>
    </message>
    <message>
        <source>%1 draws of every factor with a range, seed %2</source>
        <translation>範囲を持つ全因子のサンプリング%1回、シード%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Which scenario has less: %1</source>
        <translation>どのシナリオがより少ないか: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>P5 to P95</source>
        <translation>P5～P95</translation>
    </message>
    <message>
        <source>Lower than</source>
        <translation>行が列より低い確率</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What moves %1 of %2</source>
        <translation>%2の%1に影響するもの</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>P5, P50, P95 and mean of every scenario and metric</source>
        <translation>すべてのシナリオと指標のP5、P50、P95、平均</translation>
    </message>
    <message>
        <source>Every factor with its ends, and the figure at them</source>
        <translation>すべての因子の上下限と、そのときの値</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>すべてサンプリング</translation>
    </message>
    <message>
        <source>Show the figures of the draws made so far</source>
        <translation>これまでのサンプルによる値を表示</translation>
    </message>
    <message>
        <source>Draw again, all of them</source>
        <translation>すべてのサンプルを取り直す</translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n second(s) left</source>
        <translation>
            <numerusform>サンプリング中…残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawing… about %n minute(s) left</source>
        <translation>
            <numerusform>サンプリング中…残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 draws, seed %3: the figures are those of these</source>
        <translation>%2回中%1回のサンプリングで中止、シード%3: 値はこのサンプルによるものです</translation>
    </message>
    <message>
        <source>%1: of %2 draws of every factor with a range, seed %3</source>
        <translation>%1: 範囲を持つ各因子を%2回サンプリング、シード%3</translation>
    </message>
    <message>
        <source>Share of %1 draws, seed %2, in which “%3” comes to less than “%4”. A factor is drawn alike for both.</source>
        <translation>%1回のサンプリング（シード%2）のうち、「%3」が「%4」より少なくなる割合。因子は両方に同じ値を使います。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Editor</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::EffectView</name>
    <message>
        <source>What changes in the plan</source>
        <translation>プランで変わる点</translation>
    </message>
    <message>
        <source>Plans that change</source>
        <translation>変わるプラン</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（開いているプラン）</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>適合しません</translation>
    </message>
    <message>
        <source>No plan changes.</source>
        <translation>変わるプランはありません。</translation>
    </message>
    <message>
        <source>Plans that would change stand here.</source>
        <translation>結果が変わるプランがここに並びます。</translation>
    </message>
    <message>
        <source>“%1” cannot be computed with this catalog</source>
        <translation>「%1」はこのカタログでは計算できません</translation>
    </message>
    <message>
        <source>%1. It stays with catalog %2 as long as it is open.</source>
        <translation>%1。開いている間はカタログ%2のままです。</translation>
    </message>
    <message>
        <source>What changes in “%1”, and why</source>
        <translation>「%1」で変わる点とその原因</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTable</name>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>At most %1 rows can be pasted at once.</source>
        <translation>一度に貼り付けられるのは%1行までです。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を削除</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ElementTableModel</name>
    <message>
        <source>Change a table</source>
        <translation>表を変更</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>行%1、%2</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>必要な値: %1。</translation>
    </message>
    <message>
        <source>“%1”: expected is %2.</source>
        <translation>「%1」: 必要な値は%2です。</translation>
    </message>
    <message>
        <source>Change several cells</source>
        <translation>複数のセルを変更</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>新しい行、%1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExplorePage</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>What was explored</source>
        <translation>探索の内容</translation>
    </message>
    <message>
        <source>Progress of the exploration</source>
        <translation>探索の進行状況</translation>
    </message>
    <message>
        <source>Look for the designs that no other one beats</source>
        <translation>パレート最適な設計案を探す</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>フロント</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show the scenarios too</source>
        <translation>シナリオも表示</translation>
    </message>
    <message>
        <source>Table of designs that no other one beats</source>
        <translation>パレート最適な設計案の表</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>Exploring…</source>
        <translation>探索中…</translation>
    </message>
    <message>
        <source>None of %1 designs keeps these limits</source>
        <translation>%1件の設計案に、これらの上限を満たすものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 designs covered exactly · %n not beaten · %2 s</source>
        <translation>
            <numerusform>%1件の設計案を厳密に網羅 · パレート最適%n件 · %2秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>設計案%1件</translation>
    </message>
    <message>
        <source>Finds the designs that no other one beats</source>
        <translation>パレート最適な設計案を探します</translation>
    </message>
    <message>
        <source>No design keeps the limits. Relax one, or let more vary.</source>
        <translation>上限を満たす設計案がありません。上限を緩めるか、変える項目を増やしてください。</translation>
    </message>
    <message>
        <source>Click a point, or go along the front with the arrow keys.</source>
        <translation>点をクリックするか、矢印キーでフロント上を移動します。</translation>
    </message>
    <message>
        <source>The plan has changed; these designs are of what it was.</source>
        <translation>プランが変更されました。これらの設計案は変更前のものです。</translation>
    </message>
    <message>
        <source>Make a scenario of a design</source>
        <translation>設計案からシナリオを作成</translation>
    </message>
    <message>
        <source>Explored design</source>
        <translation>探索した設計案</translation>
    </message>
    <message>
        <source>Designs that no other one beats</source>
        <translation>パレート最適な設計案</translation>
    </message>
    <message>
        <source>Designs that no other one beats, in every objective at once.</source>
        <translation>すべての目的において同時にほかの設計案に上回られることのない設計案（パレート最適）。</translation>
    </message>
    <message>
        <source>Show the front from close by</source>
        <translation>フロントを拡大して表示</translation>
    </message>
    <message>
        <source>Every design that no other one beats, with its choices</source>
        <translation>すべてのパレート最適な設計案とその選択内容</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>設計案</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1、%2～%3 %4</translation>
    </message>
    <message>
        <source>Knee: nearest to the least of everything asked for</source>
        <translation>屈曲点: すべての目的の最小値に最も近い設計案</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>書き出す: %1</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>ブック（XLSX）…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>プログラム用（JSON）…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactorCard</name>
    <message>
        <source>Back to the catalog</source>
        <translation>カタログの値に戻す</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Your &amp;value</source>
        <translation>独自の値(&amp;V)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>、%1～%2</translation>
    </message>
    <message>
        <source>Your figure: %1</source>
        <translation>独自の値: %1</translation>
    </message>
    <message>
        <source>Your figure, in place of the catalog&apos;s</source>
        <translation>カタログの値に代わる独自の値</translation>
    </message>
    <message>
        <source>An input of the plan.</source>
        <translation>プランの入力です。</translation>
    </message>
    <message>
        <source>Worked out by the simulation from inputs of the plan.</source>
        <translation>プランの入力からシミュレーションで算出された値です。</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>信頼度: %1</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>このプランで使用</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>上書き…</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>入力に移動</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>0以上の数値が必要です。</translation>
    </message>
    <message>
        <source>Override %1 of %2</source>
        <translation>%2の%1を上書き</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>%1の上書きを取り消し</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FactsView</name>
    <message>
        <source>Facts</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Take back what is said here</source>
        <translation>ここでの指定を取り消す</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Nobody has said anything else.</source>
        <translation>ほかの指定はありません。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から継承</translation>
    </message>
    <message>
        <source>Nothing is said here; the value is that of %1.</source>
        <translation>ここでの指定はなく、%1の値が使われます。</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Said in this scenario.</source>
        <translation>このシナリオで指定されています。</translation>
    </message>
    <message>
        <source>%1 Expected is %2.</source>
        <translation>%1必要な値は%2です。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureModel</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2 %3
Open to see the factors</source>
        <translation>%1: %2 %3
開くと因子を表示</translation>
    </message>
    <message>
        <source>A factor of this line is not known.</source>
        <translation>この行の因子に不明なものがあります。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>from the plan</source>
        <translation>プランの値</translation>
    </message>
    <message>
        <source>simulated hour by hour</source>
        <translation>1時間単位でシミュレーション</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1は不明</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>見出し付きでコピー</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureTile</name>
    <message>
        <source>Press to see where it comes from.</source>
        <translation>押すと内訳を表示します。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FigureView</name>
    <message>
        <source>location-based and embodied</source>
        <translation>ロケーション基準と製造時排出</translation>
    </message>
    <message>
        <source>market-based, without embodied</source>
        <translation>マーケット基準（製造時排出を除く）</translation>
    </message>
    <message>
        <source>%1, %2
p50 %3 · p95 %4 · p99 %5</source>
        <translation>%1、%2
p50 %3 · p95 %4 · p99 %5</translation>
    </message>
    <message>
        <source>busy %1 of its capacity, at most %2 instances</source>
        <translation>容量の%1を使用、最大%2台</translation>
    </message>
    <message>
        <source>keeps its promise</source>
        <translation>保証値を満たす</translation>
    </message>
    <message>
        <source>misses its promise</source>
        <translation>保証値を満たさない</translation>
    </message>
    <message>
        <source>What the figure consists of</source>
        <translation>数値の内訳</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>シミュレーション中…</translation>
    </message>
    <message>
        <source>The plan has no service that answers requests.</source>
        <translation>プランにリクエストに応答するサービスがありません。</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>%1の理由</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>Rows in which every word occurs (%1)</source>
        <translation>すべての語を含む行（%1）</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingNote</name>
    <message>
        <source>In every scenario that has this finding</source>
        <translation>この指摘事項があるすべてのシナリオ</translation>
    </message>
    <message>
        <source>Select a finding to read or write a note on it.</source>
        <translation>指摘事項を選ぶと、メモを読み書きできます。</translation>
    </message>
    <message>
        <source>Why it may stay, or what is done about it</source>
        <translation>許容できる理由、または対応の内容</translation>
    </message>
    <message>
        <source>Note on this finding</source>
        <translation>この指摘事項へのメモ</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>指摘事項へのメモ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FindingsBar</name>
    <message>
        <source>Show or hide the findings</source>
        <translation>指摘事項の表示/非表示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>カタログ%1</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>シミュレーション中…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>情報%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>指摘事項なし</translation>
    </message>
    <message>
        <source>Catalog %1, not the one in use</source>
        <translation>カタログ%1（使用中のものではありません）</translation>
    </message>
    <message>
        <source>What the figures are computed with. Show the catalogs</source>
        <translation>数値の計算に使うカタログ。クリックしてカタログを表示</translation>
    </message>
    <message>
        <source>The catalog in use does not fit this plan, which stays with its own: %1</source>
        <translation>使用中のカタログはこのプランに適合しないため、プランは元のカタログのままです: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>No longer found: %1 at %2</source>
        <translation>解消済み: %2の%1</translation>
    </message>
    <message>
        <source>Show the &amp;field</source>
        <translation>項目を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>メモを書く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrontModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrontPlot</name>
    <message>
        <source>Designs that no other one beats</source>
        <translation>パレート最適な設計案</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s); %1 across, %2 up</source>
        <translation>
            <numerusform>設計案%n件、横軸は%1、縦軸は%2</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>%1が少ない</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>%1
%2: %3 %4
%5: %6 %7</source>
        <translation>%1
%2: %3 %4
%5: %6 %7</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>大きさ: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>屈曲点</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::FrozenView</name>
    <message>
        <source>Results as they were frozen</source>
        <translation>固定時の結果</translation>
    </message>
    <message>
        <source>What today&apos;s catalog would change</source>
        <translation>現在のカタログで変わる点</translation>
    </message>
    <message>
        <source>Figures of the catalog that differ</source>
        <translation>カタログで異なる数値</translation>
    </message>
    <message>
        <source>Frozen results</source>
        <translation>固定した結果</translation>
    </message>
    <message>
        <source>No results came with this plan, and the library has none for it. What the pages show is computed with catalog %1.</source>
        <translation>このプランには結果が付属しておらず、ライブラリにもありません。各ページの表示はカタログ%1で計算したものです。</translation>
    </message>
    <message>
        <source>They are of another state of this plan.</source>
        <translation>これは、このプランの別の状態の結果です。</translation>
    </message>
    <message>
        <source>Computing it again…</source>
        <translation>再計算中…</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>比較の対象がありません。</translation>
    </message>
    <message>
        <source>Nothing: with catalog %1 every figure is the same.</source>
        <translation>変わりません。カタログ%1でも数値はすべて同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would not be the same with catalog %1.</source>
        <translation>
            <numerusform>カタログ%1では%n件の数値が変わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HelpWindow</name>
    <message>
        <source>Greenprint Help</source>
        <translation>Greenprintヘルプ</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>%nか所で見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1の履歴</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>プランの変更履歴</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ImprovementPane</name>
    <message>
        <source>Improvement plan</source>
        <translation>改善計画</translation>
    </message>
    <message>
        <source>Adopt in a new scenario</source>
        <translation>新しいシナリオで採用</translation>
    </message>
    <message>
        <source>Makes a scenario in which the selected practices are adopted</source>
        <translation>選択したプラクティスを採用したシナリオを作成</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>What each open practice would save in this plan is being simulated.</source>
        <translation>未実施の各プラクティスによるこのプランでの削減量をシミュレーションしています。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>労力</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Improvement plan · together %1 carbon, %2 cost (not the sum)</source>
        <translation>改善計画 · 合計で炭素排出量%1、コスト%2（単純な和ではありません）</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Note on this input</source>
        <translation>この入力のメモ</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1のメモ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::KeptSetups</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Set-up for all plans</source>
        <translation>全プラン共通の設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Document, language, paper and chapters under a name, for any plan. Choose one, or type a name and keep what is set here</source>
        <translation>文書、言語、用紙、章に名前を付けて、どのプランでも使えるようにします。設定を選ぶか、名前を入力して現在の設定を保存してください</translation>
    </message>
    <message>
        <source>Keep document, language, paper and chapters under this name</source>
        <translation>文書、言語、用紙、章をこの名前で保存</translation>
    </message>
    <message>
        <source>Forget the set-up of this name; plans stay as they are</source>
        <translation>この名前の設定を削除（プランはそのまま）</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LibraryPage</name>
    <message>
        <source>Keep this plan</source>
        <translation>このプランを保存</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>ごみ箱から戻す</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>プランを検索</translation>
    </message>
    <message>
        <source>Show the plans in the bin</source>
        <translation>ごみ箱のプランを表示</translation>
    </message>
    <message>
        <source>Save the open plan to the library, as a revision of its own</source>
        <translation>開いているプランを新しいリビジョンとしてライブラリに保存</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>単語（コンマ区切り）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Open the selected revision, else the newest, in a tab</source>
        <translation>選択したリビジョン（なければ最新）をタブで開く</translation>
    </message>
    <message>
        <source>Make the selected revision the newest again</source>
        <translation>選択したリビジョンを再び最新にする</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>炭素排出量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>プラン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>No plan has these words</source>
        <translation>これらの語を含むプランはありません</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>How</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>No plan selected</source>
        <translation>プランが選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s), baseline %1</source>
        <translation>
            <numerusform>シナリオ%n件、ベースラインは%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has this plan already, as revision %1</source>
        <translation>このプランはすでにリビジョン%1としてライブラリにあります</translation>
    </message>
    <message>
        <source>Kept as revision %1</source>
        <translation>リビジョン%1として保存しました</translation>
    </message>
    <message>
        <source>This revision names something that the catalog in use does not have.</source>
        <translation>このリビジョンには、使用中のカタログにないものが含まれています。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>“%1” and its whole history will be gone. Nothing brings it back.</source>
        <translation>「%1」とその履歴がすべて失われます。元には戻せません。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Name of a milestone</source>
        <translation>マイルストーンの名前</translation>
    </message>
    <message>
        <source>Keep the open plan and freeze it under that name, with answers, results and catalog</source>
        <translation>開いているプランを保存し、回答、結果、カタログとともにその名前で固定</translation>
    </message>
    <message>
        <source>Plans that are kept stand here, with their results, tags and revisions. Keep this plan to begin.</source>
        <translation>保存したプランが、結果、タグ、リビジョンとともにここに並びます。まず、このプランを保存してください。</translation>
    </message>
    <message>
        <source>Every revision of the selected plan.</source>
        <translation>選択したプランの全リビジョン。</translation>
    </message>
    <message>
        <source>Select two revisions to compare them</source>
        <translation>比較するリビジョンを2つ選択してください</translation>
    </message>
    <message>
        <source>Open the selected revision for reading only, with the results frozen with it</source>
        <translation>選択したリビジョンを、固定した結果とともに読み取り専用で開く</translation>
    </message>
    <message>
        <source>Compare the two selected revisions, or the selected one with the plan that is open</source>
        <translation>選択した2つのリビジョン、または選択したリビジョンと開いているプランを比較</translation>
    </message>
    <message>
        <source>Somebody saved revision %1 meanwhile. Both are kept: yours is revision %2, which “Restore” makes the newest.</source>
        <translation>その間に、ほかの人がリビジョン%1を保存しました。両方とも保存されています。あなたの変更はリビジョン%2で、「復元」を使うと最新になります。</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>「%1」を固定</translation>
    </message>
    <message>
        <source>Frozen as “%1”, revision %2</source>
        <translation>「%1」として固定、リビジョン%2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン%1</translation>
    </message>
    <message>
        <source>the plan as it is open</source>
        <translation>開いているプラン</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>ライブラリに保存</translation>
    </message>
    <message>
        <source>Catalogs…</source>
        <translation>カタログ…</translation>
    </message>
    <message>
        <source>The catalogs that the library keeps, and import of others</source>
        <translation>ライブラリに保存されたカタログと、ほかのカタログの取り込み</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>The %1 best of many</source>
        <translation>多数のうち上位%1件</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>ライブラリを復旧しました</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) kept</source>
        <translation>
            <numerusform>保存されているプラン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected plan</source>
        <translation>選択したプラン</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleEditor</name>
    <message>
        <source>Lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>Move to another class…</source>
        <translation>別のクラスに移行…</translation>
    </message>
    <message>
        <source>Delete after…</source>
        <translation>一定期間後に削除…</translation>
    </message>
    <message>
        <source>Add a lifecycle rule</source>
        <translation>ライフサイクルルールを追加</translation>
    </message>
    <message>
        <source>Days after which rule %1 applies</source>
        <translation>ルール%1が適用されるまでの日数</translation>
    </message>
    <message>
        <source>Days; also &quot;6 months&quot; or &quot;2 years&quot;</source>
        <translation>日数（&quot;6 months&quot;や&quot;2 years&quot;も可）</translation>
    </message>
    <message>
        <source>What rule %1 does</source>
        <translation>ルール%1の動作</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>%1に移行</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>ルール%1を削除</translation>
    </message>
    <message>
        <source>after</source>
        <translation>作成後</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A number of days from 0 was expected.</source>
        <translation>0以上の日数が必要です。</translation>
    </message>
    <message>
        <source>Change a lifecycle rule</source>
        <translation>ライフサイクルルールを変更</translation>
    </message>
    <message>
        <source>Remove a lifecycle rule</source>
        <translation>ライフサイクルルールを削除</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LifecycleLine</name>
    <message>
        <source>%1 from day %2</source>
        <translation>%2日目から%1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>ライフサイクル: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::LiveStrip</name>
    <message>
        <source>Totals of the selected scenario</source>
        <translation>選択中のシナリオの合計</translation>
    </message>
    <message>
        <source>Selected scenario</source>
        <translation>選択中のシナリオ</translation>
    </message>
    <message>
        <source>The scenario whose totals are shown and explained</source>
        <translation>合計と内訳を表示するシナリオ</translation>
    </message>
    <message>
        <source>is the baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>Totals of %1</source>
        <translation>%1の合計</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::MainWindow</name>
    <message>
        <source>Open plans</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Find anything…    %1</source>
        <translation>すべてを検索…    %1</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Find a command, parameter, plan, Region or practice</source>
        <translation>コマンド、パラメーター、プラン、リージョン、プラクティスを検索</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>まだファイルに保存されていません</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>for reading only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>Plans (*.gplan)</source>
        <translation>プラン (*.gplan)</translation>
    </message>
    <message>
        <source>This plan is open in another tab. Close it there, or take another name.</source>
        <translation>このプランは別のタブで開かれています。そのタブを閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Plan used recently</source>
        <translation>最近使ったプラン</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新規プラン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプラン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>プランを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>すべてを検索(&amp;F)</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>シナリオを複製</translation>
    </message>
    <message>
        <source>New, &amp;inheriting from this</source>
        <translation>これを継承して新規作成(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新しいシナリオ</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>ベースラインに設定(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>ベースラインを変更</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>シナリオを削除</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>インスペクターの表示/非表示(&amp;I)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the &amp;findings</source>
        <translation>指摘事項の表示/非表示(&amp;F)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>単位(&amp;U)</translation>
    </message>
    <message>
        <source>Energy as it reads best</source>
        <translation>エネルギーの単位を自動選択</translation>
    </message>
    <message>
        <source>Carbon as it reads best</source>
        <translation>炭素排出量の単位を自動選択</translation>
    </message>
    <message>
        <source>Water as it reads best</source>
        <translation>水消費量の単位を自動選択</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Greenprint &amp;Help</source>
        <translation>Greenprintヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Greenprint</source>
        <translation>Greenprintについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Greenprint</source>
        <translation>Greenprintについて</translation>
    </message>
    <message>
        <source>Greenprint %1
Catalog %2

Plans machine-learning workloads on AWS: energy, carbon, water, cost and latency before anything is built.</source>
        <translation>Greenprint %1
カタログ%2

AWS上の機械学習ワークロードを計画します。エネルギー、炭素排出量、水消費量、コスト、レイテンシーを、構築前に把握できます。</translation>
    </message>
    <message>
        <source>From the work to the report</source>
        <translation>作業からレポートまで</translation>
    </message>
    <message>
        <source>Describe the workload, choose how it is done in scenarios, compare them, rank and explore what else is possible, ask how sure it is, review, and report.</source>
        <translation>ワークロードを記述し、その実現方法をシナリオで選び、比較します。ほかの可能性を順位付けして探索し、不確かさを確かめ、レビューし、レポートにまとめます。</translation>
    </message>
    <message>
        <source>Compare is home</source>
        <translation>「比較」がホーム</translation>
    </message>
    <message>
        <source>Scenarios are columns. What differs from the baseline is bold; what is inherited is grey. Change a choice and every figure follows at once.</source>
        <translation>列がシナリオです。ベースラインと異なるものは太字、継承したものは灰色で表示されます。選択を変えると、すべての数値がすぐに更新されます。</translation>
    </message>
    <message>
        <source>Always in sight</source>
        <translation>常に見える合計</translation>
    </message>
    <message>
        <source>The totals of the selected scenario and how they differ from the baseline, on every page. Press a figure to ask where it comes from.</source>
        <translation>選択したシナリオの合計とベースラインとの差を、どのページにも表示します。数値を押すと、その内訳を確認できます。</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>この数値の理由</translation>
    </message>
    <message>
        <source>Every figure is explained down to factors and their sources. Put your own figure in the place of one, with a note that says why.</source>
        <translation>すべての数値を、因子とその出典までさかのぼって説明します。数値は独自の値に置き換えられ、その理由をメモに残せます。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>確認すべき点</translation>
    </message>
    <message>
        <source>What is wrong or questionable, with the rule behind it. Choosing a finding leads to its field.</source>
        <translation>誤りや疑問のある点を、その根拠となる規則とともに示します。指摘事項を選ぶと、該当する項目に移動します。</translation>
    </message>
    <message>
        <source>Ctrl+K finds commands, inputs, plans, Regions and practices. F1 opens the help on what you are at.</source>
        <translation>Ctrl+Kでコマンド、入力、プラン、リージョン、プラクティスを検索できます。F1で操作中の箇所のヘルプが開きます。</translation>
    </message>
    <message>
        <source>Open for re&amp;view…</source>
        <translation>レビュー用に開く(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>For &amp;reading only</source>
        <translation>読み取り専用(&amp;E)</translation>
    </message>
    <message>
        <source>History in a &amp;window</source>
        <translation>履歴を別ウィンドウで表示(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” stays with catalog %2: %3</source>
        <translation>「%1」はカタログ%2のままです: %3</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” are kept, but cannot be opened with catalog %2: %3</source>
        <translation>「%1」の未保存の編集は残っていますが、カタログ%2では開けません: %3</translation>
    </message>
    <message>
        <source>not saved, and would be lost in a crash</source>
        <translation>未保存（クラッシュすると失われます）</translation>
    </message>
    <message>
        <source>Ca&amp;talogs…</source>
        <translation>カタログ(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>シナリオを移動</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>右へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation>Alt+Shift+Right</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::NoteCard</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>指摘事項へのメモ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::OwnFigures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the plan says in place of the catalog. A figure of a Region, a type or a price is replaced where it is explained: click a number, choose the factor, “Override”. Coefficients can be replaced here too.</source>
        <translation>プランがカタログの代わりに使う値です。リージョン、タイプ、価格の数値は、その内訳の画面で置き換えます。数値をクリックし、因子を選んで「上書き」を押してください。係数はここでも置き換えられます。</translation>
    </message>
    <message>
        <source>Replace a coefficient</source>
        <translation>係数の置き換え</translation>
    </message>
    <message>
        <source>&amp;Coefficient</source>
        <translation>係数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Use it in this plan</source>
        <translation>このプランで使用</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>単位: %1</translation>
    </message>
    <message>
        <source>plain numbers</source>
        <translation>なし（数値のみ）</translation>
    </message>
    <message>
        <source>A figure from 0 was expected.</source>
        <translation>0以上の数値が必要です。</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>%1を上書き</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Take back the override of %1</source>
        <translation>%1の上書きを取り消し</translation>
    </message>
    <message>
        <source>Every figure is the catalog&apos;s.</source>
        <translation>すべての数値がカタログの値です。</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>係数</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1、%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>ページを作成中…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PaintedChart</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PartTree</name>
    <message>
        <source>Parts of the workload</source>
        <translation>ワークロードの構成要素</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>目標と単位</translation>
    </message>
    <message>
        <source>Feature store %1</source>
        <translation>特徴量ストア: %1</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>ログ: %1</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>表形式</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>すべてのデータセット</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>%1, has findings</source>
        <translation>%1、指摘事項あり</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>独自の値</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PictureButton</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>このグラフのその他の操作</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>コピー、保存</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGとして保存…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGとして保存…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanDocument</name>
    <message>
        <source>Change the plan</source>
        <translation>プランを変更</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>%2の「%1」を変更</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>名称未設定のプラン</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>プランは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The plan is open for reading only. Upgrade a copy to go on with it.</source>
        <translation>プランは読み取り専用で開かれています。作業を続けるには、コピーをアップグレードしてください。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanListModel</name>
    <message>
        <source>%1, other</source>
        <translation>%1（別）</translation>
    </message>
    <message>
        <source>These results are of catalog %1; the one in use is %2.</source>
        <translation>この結果はカタログ%1によるものです。使用中のカタログは%2です。</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 %4
Kept with revision %5, computed with catalog %6. Open the plan to see its lines and their sources.</source>
        <translation>「%2」の%1: %3 %4
リビジョン%5とともに保存、カタログ%6で計算。行とその出典は、プランを開くと表示されます。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanTile</name>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>データセット%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>タスク%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>シナリオ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PlanView</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Explain the selected figure or input</source>
        <translation>選択した数値または入力を説明します</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>文字サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Units of figures</source>
        <translation>数値の単位</translation>
    </message>
    <message>
        <source>as it reads best</source>
        <translation>自動（読みやすい単位）</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>エネルギー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Carbon</source>
        <translation>炭素排出量(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Water</source>
        <translation>水消費量(&amp;W)</translation>
    </message>
    <message>
        <source>The currency, with its rate to the US dollar, is stated in each plan: Workload, Goal and unit. Numbers are written and read as in the language of the window.</source>
        <translation>通貨と米ドルに対する換算レートは、プランごとに「ワークロード」の「目標と単位」で指定します。数値の表示と入力はウィンドウの言語に従います。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ProtectionBar</name>
    <message>
        <source>This plan is open for reading only. Save it as a plan of its own to change it.</source>
        <translation>このプランは読み取り専用で開かれています。変更するには、別のプランとして保存してください。</translation>
    </message>
    <message>
        <source>Save as plan…</source>
        <translation>プランとして保存…</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuantityEditor</name>
    <message>
        <source>%1. May be typed in %2.</source>
        <translation>%1。%2でも入力できます。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1の単位</translation>
    </message>
    <message>
        <source>Show it in another unit</source>
        <translation>別の単位で表示</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuestionList</name>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>すべての質問</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未回答の質問</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>With a lever</source>
        <translation>削減手段あり</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>質問の絞り込み</translation>
    </message>
    <message>
        <source>Questions by pillar</source>
        <translation>柱別の質問</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuestionPane</name>
    <message>
        <source>Take over what the plan suggests</source>
        <translation>プランの提案を取り入れる</translation>
    </message>
    <message>
        <source>Confirms or rejects every undecided choice of this question</source>
        <translation>この質問の未決定の選択肢をすべて確認または却下</translation>
    </message>
    <message>
        <source>Whether the question applies</source>
        <translation>質問が該当するかどうか</translation>
    </message>
    <message>
        <source>The question applies</source>
        <translation>質問は該当する</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>該当しない: %1</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>この質問に関するメモ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>No question is left by this filter</source>
        <translation>この絞り込みに該当する質問はありません</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::QuickStartCard</name>
    <message>
        <source>A figure above 0 was expected.</source>
        <translation>0より大きい数値を入力してください。</translation>
    </message>
    <message>
        <source>What is the &amp;model for?</source>
        <translation>モデルの用途は？(&amp;M)</translation>
    </message>
    <message>
        <source>How much &amp;data is kept?</source>
        <translation>保持するデータの量は？(&amp;D)</translation>
    </message>
    <message>
        <source>How long does one &amp;training take?</source>
        <translation>1回のトレーニングの所要時間は？(&amp;T)</translation>
    </message>
    <message>
        <source>How many re&amp;quests a month?</source>
        <translation>1か月のリクエスト数は？(&amp;Q)</translation>
    </message>
    <message>
        <source>In which &amp;Region?</source>
        <translation>使用するリージョンは？(&amp;R)</translation>
    </message>
    <message>
        <source>With a unit: 500 GB, 1.5 TB</source>
        <translation>単位付きで入力: 500 GB、1.5 TB</translation>
    </message>
    <message>
        <source>With a unit: 6 h, 2 d</source>
        <translation>単位付きで入力: 6 h、2 d</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>プランを作成</translation>
    </message>
    <message>
        <source>Training on one %1, each week. Whatever else is needed is assumed, said so in notes, and yours to change.</source>
        <translation>トレーニングは毎週、%1 1台で行うものとします。そのほかに必要な値は仮定してメモに記し、自由に変更できます。</translation>
    </message>
    <message>
        <source>There is no Region “%1”.</source>
        <translation>リージョン「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RankModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>present choice</source>
        <translation>現在の選択</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>実現不可: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不可の理由</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>一部のみ判明</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RankPage</name>
    <message>
        <source>Only what is possible</source>
        <translation>実現可能なもののみ</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Put this option into the selected scenario</source>
        <translation>このオプションを選択中のシナリオに適用</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Storage classes</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Ways of answering</source>
        <translation>応答方法</translation>
    </message>
    <message>
        <source>for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>by</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Filter options</source>
        <translation>オプションを絞り込む</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべてのステージ</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>順位付け中…</translation>
    </message>
    <message>
        <source>The workload has nothing of this kind to choose for</source>
        <translation>ワークロードにこの種の選択対象はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s), %1 possible, rest equal</source>
        <translation>
            <numerusform>オプション%n件、うち%1件が実現可能（ほかの条件は同じ）</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an option to see what it changes.</source>
        <translation>オプションを選択すると変更点が表示されます。</translation>
    </message>
    <message>
        <source>The plan has changed; the options are being ranked anew.</source>
        <translation>プランが変更されたため、オプションを順位付けし直しています。</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1を採用</translation>
    </message>
    <message>
        <source>Make a scenario with %1</source>
        <translation>%1でシナリオを作成</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>Map of Regions</source>
        <translation>リージョンの地図</translation>
    </message>
    <message>
        <source>Every option with its figures</source>
        <translation>すべてのオプションとその値</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>データなし（%1）</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RecoveryPanel</name>
    <message>
        <source>Recover the library</source>
        <translation>ライブラリを復旧</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress of the recovery</source>
        <translation>復旧の進行状況</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>ライブラリが破損しています</translation>
    </message>
    <message>
        <source>Recovering reads what is intact, proves every state of every plan by its digest, and makes a new library of it in the same place. The damaged file is kept beside it as it is, so nothing is lost by trying. Close other programs that have the library open first.

%1</source>
        <translation>復旧では、無事な部分を読み取り、すべてのプランの各状態をダイジェストで確かめ、同じ場所に新しいライブラリを作ります。破損したファイルはそのまま横に残すので、試しても失うものはありません。先に、このライブラリを開いているほかのプログラムを閉じてください。

%1</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The library is recovered</source>
        <translation>ライブラリを復旧しました</translation>
    </message>
    <message>
        <source>Got back: %1, %2, %3. The damaged library is kept as
%4</source>
        <translation>復旧したもの: %1、%2、%3。破損したライブラリは次の名前で残してあります。
%4</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>プラン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>リビジョン%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>マイルストーン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the damaged library names is missing</source>
        <translation>破損したライブラリにあるものはすべて復旧されました</translation>
    </message>
    <message>
        <source>Not got back</source>
        <translation>復旧できなかったもの</translation>
    </message>
    <message>
        <source>Show the plans</source>
        <translation>プランを表示</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReferenceEditor</name>
    <message>
        <source>not given</source>
        <translation>未指定</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RegionMap</name>
    <message>
        <source>Map of Regions</source>
        <translation>リージョンの地図</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s), shaded by %1</source>
        <translation>
            <numerusform>リージョン%n件、濃淡は%1</numerusform>
        </translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>%1が少ない</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>実現不可</translation>
    </message>
    <message>
        <source>not on the map (%1)</source>
        <translation>地図外（%1）</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>データなし（%1）</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReportPage</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>スプレッドシート（XLSX）</translation>
    </message>
    <message>
        <source>Figures (CSV)</source>
        <translation>数値（CSV）</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>アーカイブ用PDF（PDF/A）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>For long keeping; such a file cannot carry the plan</source>
        <translation>長期保存用（このファイルにプランは含められません）</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>Set up the report</source>
        <translation>レポートを設定</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>“%1” does not say what to write; its name should end in one of %2.</source>
        <translation>「%1」からは出力形式を判断できません。名前の末尾を次のいずれかにしてください: %2。</translation>
    </message>
    <message>
        <source>The figures are still being worked out.</source>
        <translation>数値はまだ計算中です。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RequestBar</name>
    <message>
        <source>Least</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Look for little %1; two or three at a time</source>
        <translation>%1が少ないものを探す（一度に2つまたは3つ）</translation>
    </message>
    <message>
        <source>Least %1</source>
        <translation>%1を最小化</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>上限を追加</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>変える項目</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <translation>%1を変える</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Every Region that the plan may use</source>
        <translation>プランで使えるすべてのリージョン</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>The class of every dataset</source>
        <translation>すべてのデータセットのクラス</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Types and counts of every task</source>
        <translation>すべてのタスクのタイプと台数</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Way of answering, types and scaling of every service</source>
        <translation>すべてのサービスの応答方法、タイプ、スケーリング</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>プラクティス</translation>
    </message>
    <message>
        <source>Practices on or off; takes longer</source>
        <translation>プラクティスの有無（時間がかかります）</translation>
    </message>
    <message>
        <source>One Region for all stages</source>
        <translation>全ステージで1つのリージョン</translation>
    </message>
    <message>
        <source>All instance types</source>
        <translation>すべてのインスタンスタイプ</translation>
    </message>
    <message>
        <source>Only types that match, such as ml.g5.*, ml.inf2.*</source>
        <translation>一致するタイプのみ（例: ml.g5.*, ml.inf2.*）</translation>
    </message>
    <message>
        <source>Instance types to try</source>
        <translation>試すインスタンスタイプ</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1の上限</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>この上限を外す</translation>
    </message>
    <message>
        <source>Take away the limit of %1</source>
        <translation>%1の上限を外す</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewBar</name>
    <message>
        <source>Frozen results</source>
        <translation>固定した結果</translation>
    </message>
    <message>
        <source>Show the results as they were frozen, and what would change</source>
        <translation>固定時の結果と、変わる点を表示</translation>
    </message>
    <message>
        <source>Upgrade a copy</source>
        <translation>コピーをアップグレード</translation>
    </message>
    <message>
        <source>Open a copy that can be changed and is computed with catalog %1; this plan stays</source>
        <translation>変更可能でカタログ%1で計算するコピーを開く（このプランはそのまま）</translation>
    </message>
    <message>
        <source>Open for review: nothing here can be changed.</source>
        <translation>レビュー用に開いています。ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>No results were frozen with it; the pages compute with catalog %1.</source>
        <translation>結果は固定されていません。各ページはカタログ%1で計算しています。</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1.</source>
        <translation>その結果はカタログ%1で固定されています。</translation>
    </message>
    <message>
        <source>Its results were frozen with catalog %1; today&apos;s catalog %2 gives the same.</source>
        <translation>その結果はカタログ%1で固定されています。現在のカタログ%2でも同じ結果です。</translation>
    </message>
    <message numerus="yes">
        <source>Its results were frozen with catalog %1; the pages compute with today&apos;s catalog %2, which changes %n figure(s).</source>
        <translation>
            <numerusform>その結果はカタログ%1で固定されています。各ページは現在のカタログ%2で計算しており、%n件の数値が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carbon changes by up to %1.</source>
        <translation>炭素排出量の変化は最大%1です。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Open a lens…</source>
        <translation>レンズを開く…</translation>
    </message>
    <message>
        <source>Review by a Well-Architected custom lens (JSON)</source>
        <translation>Well-Architectedのカスタムレンズ（JSON）でレビュー</translation>
    </message>
    <message>
        <source>Open a lens</source>
        <translation>レンズを開く</translation>
    </message>
    <message>
        <source>Custom lenses (*.json)</source>
        <translation>カスタムレンズ (*.json)</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2問中%1問に回答済み</translation>
    </message>
    <message>
        <source>coverage %1 (%2 with what the plan suggests)</source>
        <translation>カバー率%1（プランの提案を含めると%2）</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>カバー率%1</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>「%1」に回答</translation>
    </message>
    <message>
        <source>Take over suggestions</source>
        <translation>提案を取り入れる</translation>
    </message>
    <message>
        <source>Say whether a question applies</source>
        <translation>質問が該当するかどうかを指定</translation>
    </message>
    <message>
        <source>Note on a question</source>
        <translation>質問のメモ</translation>
    </message>
    <message>
        <source>Adopt practices</source>
        <translation>プラクティスを採用</translation>
    </message>
    <message>
        <source>since “%1”: high risks %2, were %3; coverage %4, was %5</source>
        <translation>「%1」以降: 高リスク%2（以前は%3）、カバー率%4（以前は%5）</translation>
    </message>
    <message>
        <source>%1 with “%2”: %3</source>
        <translation>「%2」での%1: %3</translation>
    </message>
    <message>
        <source>%1 of the scenario</source>
        <translation>シナリオの%1</translation>
    </message>
    <message>
        <source>%1 at its published maximum</source>
        <translation>公表された最大値では%1</translation>
    </message>
    <message>
        <source>The scenario is simulated as it is, and with this practice; this is the difference.</source>
        <translation>シナリオをそのままの場合とこのプラクティスを採用した場合でシミュレーションし、その差を示します。</translation>
    </message>
    <message>
        <source>Select it for what is known of the practice.</source>
        <translation>選択すると、このプラクティスについて分かっていることが表示されます。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::RiskBar</name>
    <message>
        <source>Questions by risk</source>
        <translation>リスク別の質問</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ScenarioTree</name>
    <message>
        <source>Scenarios and from which they inherit</source>
        <translation>シナリオとその継承元</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ScenariosPage</name>
    <message>
        <source>Make it the baseline</source>
        <translation>ベースラインに設定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>+ Inheriting from this</source>
        <translation>+ これを継承</translation>
    </message>
    <message>
        <source>A scenario that takes over everything and holds only what is different</source>
        <translation>すべてを引き継ぎ、異なる点だけを持つシナリオ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新しいシナリオ</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>シナリオを複製</translation>
    </message>
    <message>
        <source>Change the baseline</source>
        <translation>ベースラインを変更</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>シナリオを削除</translation>
    </message>
    <message>
        <source>inherits from %1; what is its own is bold</source>
        <translation>%1から継承、独自のものは太字</translation>
    </message>
    <message>
        <source>stands for itself</source>
        <translation>継承なし</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Training and processing</source>
        <translation>トレーニングと処理</translation>
    </message>
    <message>
        <source>Answering requests</source>
        <translation>リクエストへの応答</translation>
    </message>
    <message>
        <source>Keeping data</source>
        <translation>データの保持</translation>
    </message>
    <message>
        <source>Practices adopted here</source>
        <translation>ここで採用するプラクティス</translation>
    </message>
    <message>
        <source>A strength is the relative reduction of what the practice moves; 0 drops an inherited one.</source>
        <translation>削減率は、プラクティスが作用する量の相対的な削減です。0を指定すると継承したプラクティスを外します。</translation>
    </message>
    <message>
        <source>Demand that is different here</source>
        <translation>ここで異なる需要</translation>
    </message>
    <message>
        <source>Another value for an input of the workload, in this scenario only.</source>
        <translation>このシナリオだけで使う、ワークロードの入力の別の値です。</translation>
    </message>
    <message>
        <source>Quality expected</source>
        <translation>見込まれる品質</translation>
    </message>
    <message>
        <source>Shown beside the footprint, so that neither is bought with the other unseen.</source>
        <translation>フットプリントと並べて表示し、気付かないうちに一方のために他方が犠牲になることを防ぎます。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SectionList</name>
    <message>
        <source>Chapters of the report</source>
        <translation>レポートの章</translation>
    </message>
    <message>
        <source>Drag to move, or Alt and the arrow keys</source>
        <translation>ドラッグ、またはAltと矢印キーで移動</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1はすでに「%2」に割り当てられています。先にそのコマンドのキーを変更してください。</translation>
    </message>
    <message>
        <source>%1 is needed in text fields, tables or menus. Take Ctrl with a letter, or a function key.</source>
        <translation>%1はテキスト欄、表、メニューで使われます。Ctrlと文字キー、またはファンクションキーを使ってください。</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::ShortcutsPage</name>
    <message>
        <source>Reset all</source>
        <translation>すべて戻す</translation>
    </message>
    <message>
        <source>Press the keys that a command is to have; Backspace leaves it without any, Escape as it is.</source>
        <translation>コマンドに割り当てるキーを押してください。Backspaceで割り当てなし、Escで変更なしになります。</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>コマンドを絞り込む</translation>
    </message>
    <message>
        <source>Every command as the program has it</source>
        <translation>すべてのコマンドを既定のキーに戻す</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1のキー</translation>
    </message>
    <message>
        <source>Reset the keys of %1</source>
        <translation>%1のキーを戻す</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SpreadChart</name>
    <message>
        <source>How the figures may lie</source>
        <translation>数値の分布</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2～%3</translation>
    </message>
    <message>
        <source>Nothing is known of this metric</source>
        <translation>この指標については何も分かっていません</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>What will it cost the climate, and you, before it is built?</source>
        <translation>構築する前に、気候への負荷とコストを把握</translation>
    </message>
    <message>
        <source>Describe the work, try out where and how to do it, and see energy, carbon, water, cost and latency side by side. Everything stays on this computer.</source>
        <translation>作業を記述し、どこでどのように行うかを試して、エネルギー、炭素排出量、水消費量、コスト、レイテンシーを並べて確認できます。データはすべてこのコンピューター内に留まります。</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>サンプルから始める</translation>
    </message>
    <message>
        <source>Five plans of realistic size. Change what you like: a sample stays as it is.</source>
        <translation>現実的な規模の5つのプランです。自由に変更できます。サンプル自体は変わりません。</translation>
    </message>
    <message>
        <source>Used recently</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Or drop a plan, or a report that Greenprint has written, anywhere on this window.</source>
        <translation>プラン、またはGreenprintで作成したレポートを、このウィンドウの任意の場所にドロップすることもできます。</translation>
    </message>
    <message>
        <source>Begin with five questions</source>
        <translation>5つの質問から始める</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SweepCard</name>
    <message>
        <source>What if an input were another?</source>
        <translation>入力が別の値だったら？</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2に対する%1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 down, %4 across</source>
        <translation>%2の%1: 縦が%3、横が%4</translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation>シナリオを作成</translation>
    </message>
    <message>
        <source>All runs of all scenarios, a row each</source>
        <translation>すべてのシナリオの全実行を1行ずつ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an input and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make a scenario of a run</source>
        <translation>スイープの実行からシナリオを作成</translation>
    </message>
    <message>
        <source>The selected scenario with a value of the input</source>
        <translation>選択中のシナリオに入力のある値を当てはめます</translation>
    </message>
    <message>
        <source>This input is that of the whole plan: scenarios cannot differ in it</source>
        <translation>この入力はプラン全体のものです。シナリオごとに変えることはできません</translation>
    </message>
    <message>
        <source>Link the inputs</source>
        <translation>入力を連動させる</translation>
    </message>
    <message>
        <source>All inputs take their steps together: the first run has the first value of each, the last run the last. Without it two inputs make a table of every value with every other.</source>
        <translation>すべての入力が1段階ずつ同時に進みます。最初の実行は各入力の最初の値、最後の実行は最後の値です。オフの場合、2つの入力はすべての値の組み合わせの表になります。</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>入力%1</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SweepInput</name>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>段階数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::SwitchEditor</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::TornadoChart</name>
    <message>
        <source>What moves the figure</source>
        <translation>数値に影響するもの</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1: %3で%2、%5で%4</translation>
    </message>
    <message>
        <source>Nothing with a range moves this figure</source>
        <translation>範囲を持つもので、この数値に影響するものはありません</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Low input</source>
        <translation>入力の下限</translation>
    </message>
    <message>
        <source>Figure at it</source>
        <translation>そのときの数値</translation>
    </message>
    <message>
        <source>High input</source>
        <translation>入力の上限</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>範囲の下限</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>範囲の上限</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enough</source>
        <translation>ツアーを終了(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::VersionTable</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>前回使用</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Comes with Greenprint</source>
        <translation>Greenprintに付属</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>%1に%2から取り込み</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>%1から読み取り</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>取り込み不可</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WeekChart</name>
    <message>
        <source>Traffic over the week</source>
        <translation>1週間のトラフィック</translation>
    </message>
    <message>
        <source>Left and right move through the hours, up and down change the weight of an hour.</source>
        <translation>左右キーで時間帯を移動し、上下キーでその時間帯の重みを変更します。</translation>
    </message>
    <message>
        <source>Draw the week with the mouse, or use the arrow keys</source>
        <translation>マウスで1週間を描くか、矢印キーを使います</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3</source>
        <translation>%1%2時: %3</translation>
    </message>
    <message>
        <source>Traffic over the week, %1</source>
        <translation>1週間のトラフィック（%1）</translation>
    </message>
</context>
<context>
    <name>greenprint::ui::WorkloadPage</name>
    <message>
        <source>a dataset: kept, read and moved</source>
        <translation>データセット: 保持、読み取り、移動の対象</translation>
    </message>
    <message>
        <source>a task: it runs and ends</source>
        <translation>タスク: 実行され、終了する</translation>
    </message>
    <message>
        <source>a service: requests come in, answers go out</source>
        <translation>サービス: リクエストを受けて応答を返す</translation>
    </message>
    <message>
        <source>data that moves every month</source>
        <translation>毎月移動するデータ</translation>
    </message>
    <message>
        <source>features kept for training and for answers</source>
        <translation>トレーニングと応答のために保持する特徴量</translation>
    </message>
    <message>
        <source>what is written down and kept for a while</source>
        <translation>記録されて一定期間保持されるもの</translation>
    </message>
    <message>
        <source>devices outside AWS that run the model</source>
        <translation>モデルを実行するAWS外のデバイス</translation>
    </message>
    <message>
        <source>All datasets</source>
        <translation>すべてのデータセット</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>+ Add…</source>
        <translation>+ 追加…</translation>
    </message>
    <message>
        <source>Add a part to the workload</source>
        <translation>ワークロードに構成要素を追加</translation>
    </message>
    <message>
        <source>Whom the values are for</source>
        <translation>値の適用先</translation>
    </message>
    <message>
        <source>Whether a value holds for all scenarios, or another one in the selected scenario only</source>
        <translation>値をすべてのシナリオに適用するか、選択中のシナリオだけ別の値にするか</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1を複製</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Transfer of data</source>
        <translation>データの転送</translation>
    </message>
    <message>
        <source>Feature store</source>
        <translation>特徴量ストア</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Devices at the edge</source>
        <translation>エッジデバイス</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>For all scenarios</source>
        <translation>すべてのシナリオ</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>Goal and unit</source>
        <translation>目標と単位</translation>
    </message>
    <message>
        <source>what it is for and how it is measured</source>
        <translation>用途と評価方法</translation>
    </message>
    <message>
        <source>type, copy and paste as in a spreadsheet</source>
        <translation>スプレッドシートのように入力、コピー、貼り付け</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>データ所在地</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文章での説明</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>The plan and its factors</source>
        <translation>プランと因子</translation>
    </message>
    <message>
        <source>Return edits, Delete clears, Ctrl+Delete removes a row. Several selected cells of a column are set at once.</source>
        <translation>Returnで編集、Deleteでクリア、Ctrl+Deleteで行を削除。同じ列の複数のセルを選択すると、一度に設定できます。</translation>
    </message>
    <message>
        <source>Measured on other types</source>
        <translation>ほかのタイプでの計測</translation>
    </message>
    <message>
        <source>A measurement wins over what the method computes for that type.</source>
        <translation>そのタイプについては、計算値より計測値が優先されます。</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>独自の値</translation>
    </message>
    <message>
        <source>in place of those of the catalog</source>
        <translation>カタログの値の代わりに使う値</translation>
    </message>
</context>
</TS>
